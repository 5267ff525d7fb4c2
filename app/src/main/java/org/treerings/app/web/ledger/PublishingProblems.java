package org.treerings.app.web.ledger;

import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.treerings.app.web.Problem;

/** What is not published yet. */
@RestControllerAdvice
@Order(Ordered.HIGHEST_PRECEDENCE)
class PublishingProblems {

    @ExceptionHandler
    ResponseEntity<ProblemDetail> notYet(NotYetPublished e) {
        return ResponseEntity.status(HttpStatus.SERVICE_UNAVAILABLE)
                .header(HttpHeaders.RETRY_AFTER, "1")
                .body(Problem.of(
                        HttpStatus.SERVICE_UNAVAILABLE, "not-yet-published", null, String.valueOf(e.getMessage())));
    }
}
