package org.treerings.app.web;

import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.treerings.app.drafts.DraftChanged;
import org.treerings.app.drafts.TooManyDrafts;

/** Why a draft is not saved. */
@RestControllerAdvice
@Order(Ordered.HIGHEST_PRECEDENCE)
class DraftProblems {

    @ExceptionHandler
    ProblemDetail changed(DraftChanged e) {
        ProblemDetail problem = Problem.of(
                e.seen() ? HttpStatus.PRECONDITION_FAILED : HttpStatus.PRECONDITION_REQUIRED,
                e.seen() ? "draft-changed" : "version-required",
                HttpHeaders.IF_MATCH,
                String.valueOf(e.getMessage()));
        problem.setProperty("version", e.current());
        return problem;
    }

    @ExceptionHandler
    ProblemDetail tooMany(TooManyDrafts e) {
        return Problem.of(HttpStatus.UNPROCESSABLE_CONTENT, "too-many-drafts", null, String.valueOf(e.getMessage()));
    }

    @ExceptionHandler
    ProblemDetail tooLarge(TooLarge e) {
        return Problem.of(HttpStatus.CONTENT_TOO_LARGE, "too-large", "body", String.valueOf(e.getMessage()));
    }
}
