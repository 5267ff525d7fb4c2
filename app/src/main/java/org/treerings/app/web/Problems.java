package org.treerings.app.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import java.util.UUID;
import org.axonframework.modelling.command.ConcurrencyException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.servlet.HandlerMapping;
import org.treerings.app.importing.text.UnreadableDocument;
import org.treerings.app.ledger.Halted;
import org.treerings.app.ledger.OutcomeUnknown;
import org.treerings.app.ledger.Refused;
import org.treerings.app.security.NotAllowed;
import org.treerings.app.security.NotYourCity;
import org.treerings.commands.CommandRejected;
import org.treerings.queries.InvalidCursor;

/** What went wrong, in words that help; of faults of ours only a number. */
@RestControllerAdvice
class Problems extends RequestProblems {

    private static final Logger LOG = LoggerFactory.getLogger(Problems.class);

    @ExceptionHandler
    ProblemDetail unreadable(UnreadableDocument e) {
        boolean large = e.code().equals("document-too-large");
        HttpStatus status = large ? HttpStatus.CONTENT_TOO_LARGE : HttpStatus.UNPROCESSABLE_CONTENT;
        ProblemDetail problem = Problem.of(status, e.code(), "file", e.reason());
        if (e.line() != null) {
            problem.setProperty("line", e.line());
        }
        return problem;
    }

    /** What the address names and nobody knows is not found; what the body names is refused. */
    @ExceptionHandler
    ProblemDetail rejected(CommandRejected e, HttpServletRequest request) {
        boolean addressed =
                request.getAttribute(HandlerMapping.URI_TEMPLATE_VARIABLES_ATTRIBUTE) instanceof Map<?, ?> variables
                        && variables.containsKey(e.field());
        boolean missing = addressed && e.code().startsWith("unknown-");
        return Problem.of(
                missing ? HttpStatus.NOT_FOUND : HttpStatus.UNPROCESSABLE_CONTENT, e.code(), e.field(), e.reason());
    }

    @ExceptionHandler
    ProblemDetail notYours(NotYourCity e, HttpServletRequest request) {
        LOG.warn("Not their city: {} at {}, {} {}", e.actor(), e.city(), request.getMethod(), request.getRequestURI());
        return Problem.of(HttpStatus.FORBIDDEN, "not-your-city", null, message(e));
    }

    @ExceptionHandler
    ProblemDetail notAllowed(NotAllowed e, HttpServletRequest request) {
        LOG.warn("Not allowed: {}, {} {}", e.actor(), request.getMethod(), request.getRequestURI());
        return Problem.of(HttpStatus.FORBIDDEN, "not-allowed", null, message(e));
    }

    @ExceptionHandler
    ProblemDetail notThere(NotThere e) {
        return Problem.of(HttpStatus.NOT_FOUND, e.code(), null, message(e));
    }

    @ExceptionHandler
    ProblemDetail gone(Gone e) {
        return Problem.of(HttpStatus.GONE, e.code(), null, message(e));
    }

    @ExceptionHandler
    ProblemDetail badParameter(BadParameter e) {
        return Problem.of(HttpStatus.BAD_REQUEST, "bad-parameter", e.name(), message(e));
    }

    @ExceptionHandler
    ProblemDetail badCursor(InvalidCursor e) {
        return Problem.of(HttpStatus.BAD_REQUEST, "invalid-cursor", "cursor", message(e));
    }

    @ExceptionHandler
    ProblemDetail overtaken(ConcurrencyException e) {
        return Problem.of(
                HttpStatus.CONFLICT, "overtaken", null, "Someone else changed the same thing. Look and try again.");
    }

    @ExceptionHandler
    ProblemDetail running(RebuildRunning e) {
        return Problem.of(HttpStatus.CONFLICT, "rebuild-running", null, message(e));
    }

    /** Coming again does not help. */
    @ExceptionHandler
    ProblemDetail halted(Halted e) {
        return Problem.of(HttpStatus.SERVICE_UNAVAILABLE, "ledger-halted", null, message(e));
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> refused(Refused e) {
        LOG.error("An append was refused.", e);
        return later(Problem.of(
                HttpStatus.SERVICE_UNAVAILABLE, "not-recorded", null, message(e) + " Nothing was recorded."));
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> unknown(OutcomeUnknown e) {
        LOG.error("An outcome is unknown.", e);
        return later(Problem.of(
                HttpStatus.SERVICE_UNAVAILABLE,
                "outcome-unknown",
                null,
                message(e) + " Look whether it is there before you send it again."));
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> notYet(NotYetReadable e) {
        return later(Problem.of(HttpStatus.SERVICE_UNAVAILABLE, "not-yet-readable", "after", message(e)));
    }

    /** Whatever nobody foresaw. */
    @ExceptionHandler
    ProblemDetail fault(Exception e) {
        UUID incident = UUID.randomUUID();
        LOG.error("Incident {}", incident, e);
        ProblemDetail problem = Problem.of(
                HttpStatus.INTERNAL_SERVER_ERROR,
                "fault",
                null,
                "A fault of ours. The incident's number helps to find it.");
        problem.setProperty("incident", incident);
        return problem;
    }

    private static ResponseEntity<ProblemDetail> later(ProblemDetail problem) {
        return ResponseEntity.status(problem.getStatus())
                .header(HttpHeaders.RETRY_AFTER, "1")
                .body(problem);
    }

    private static String message(Throwable e) {
        return String.valueOf(e.getMessage());
    }
}
