package org.treerings.app.web.writing;

import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.treerings.app.web.Problem;
import org.treerings.queries.facts.CurrentItem;

/** Why a write was not done, beyond the rules of the domain. */
@RestControllerAdvice
@Order(Ordered.HIGHEST_PRECEDENCE)
class WriteProblems {

    @ExceptionHandler
    ProblemDetail badHeader(BadHeader e) {
        return Problem.of(HttpStatus.BAD_REQUEST, "bad-header", e.name(), message(e));
    }

    /** Tells what is there now, so that nobody has to ask again. */
    @ExceptionHandler
    ProblemDetail stale(StaleVersion e) {
        ProblemDetail problem = Problem.of(
                e.named() ? HttpStatus.PRECONDITION_FAILED : HttpStatus.PRECONDITION_REQUIRED,
                e.named() ? "stale-version" : "version-required",
                HttpHeaders.IF_MATCH,
                message(e));
        CurrentItem current = e.current();
        if (current != null) {
            problem.setProperty("version", current.version());
            problem.setProperty("current", current.value());
        }
        return problem;
    }

    @ExceptionHandler
    ProblemDetail reused(KeyReused e) {
        return Problem.of(HttpStatus.UNPROCESSABLE_CONTENT, "key-reused", "Idempotency-Key", message(e));
    }

    @ExceptionHandler
    ProblemDetail tooLarge(FileTooLarge e) {
        return Problem.of(HttpStatus.CONTENT_TOO_LARGE, "file-too-large", "file", message(e));
    }

    @ExceptionHandler
    ProblemDetail refused(FileTypeRefused e) {
        return Problem.of(HttpStatus.UNSUPPORTED_MEDIA_TYPE, "file-type-not-accepted", "file", message(e));
    }

    private static String message(Throwable e) {
        return String.valueOf(e.getMessage());
    }
}
