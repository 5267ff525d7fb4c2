package org.treerings.app.web;

import java.net.URI;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;

/** Problem documents (RFC 9457). The type is stable: {@code /problems/} and the problem's code. */
public final class Problem {

    private Problem() {}

    /**
     * A problem that names what is wrong and what would be right.
     *
     * @param field what of the request is at fault, where it is a single thing
     */
    public static ProblemDetail of(HttpStatus status, String code, @Nullable String field, String detail) {
        ProblemDetail problem = ProblemDetail.forStatusAndDetail(status, detail);
        problem.setType(URI.create("/problems/" + code));
        problem.setTitle(code.replace('-', ' '));
        problem.setProperty("code", code);
        if (field != null) {
            problem.setProperty("field", field);
        }
        return problem;
    }
}
