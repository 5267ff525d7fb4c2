package org.treerings.app.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.net.URI;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatusCode;
import org.springframework.security.web.header.HeaderWriter;
import org.springframework.security.web.util.matcher.RequestMatcher;

/** Says with what is read under which licence others may use it (RFC 8288, relation {@code license}). */
public final class Licence implements HeaderWriter {

    private final RequestMatcher reads;
    private final String link;

    /**
     * Of some reads.
     *
     * @param licence where it can be read
     */
    public Licence(RequestMatcher reads, URI licence) {
        this.reads = reads;
        this.link = "<" + licence + ">; rel=\"license\"";
    }

    @Override
    public void writeHeaders(HttpServletRequest request, HttpServletResponse response) {
        if (HttpStatusCode.valueOf(response.getStatus()).is2xxSuccessful() && reads.matches(request)) {
            response.addHeader(HttpHeaders.LINK, link);
        }
    }
}
