package org.treerings.app.web;

import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.apache.tomcat.util.http.InvalidParameterException;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.TypeMismatchException;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.security.web.firewall.RequestRejectedException;
import org.springframework.validation.FieldError;
import org.springframework.web.bind.MethodArgumentNotValidException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.context.request.WebRequest;
import org.springframework.web.multipart.MaxUploadSizeExceededException;
import org.springframework.web.multipart.MultipartException;
import org.springframework.web.multipart.support.MissingServletRequestPartException;
import org.springframework.web.servlet.mvc.method.annotation.ResponseEntityExceptionHandler;

/** What is wrong with the form of a request, found before anyone looked at what it asks for. */
abstract class RequestProblems extends ResponseEntityExceptionHandler {

    @ExceptionHandler({InvalidParameterException.class, MultipartException.class, RequestRejectedException.class})
    ProblemDetail malformed() {
        return Problem.of(
                HttpStatus.BAD_REQUEST,
                "bad-request",
                null,
                "The request is malformed: look at its escapes, its control characters, and the boundary of its parts.");
    }

    @Override
    protected @Nullable ResponseEntity<Object> handleMaxUploadSizeExceededException(
            MaxUploadSizeExceededException e, HttpHeaders headers, HttpStatusCode status, WebRequest request) {
        ProblemDetail problem = Problem.of(
                HttpStatus.CONTENT_TOO_LARGE,
                "file-too-large",
                "file",
                "The file is too large; at most 25 MB are taken, and 5 MB of a document to import.");
        return handleExceptionInternal(e, problem, headers, status, request);
    }

    @Override
    protected @Nullable ResponseEntity<Object> handleHttpMessageNotReadable(
            HttpMessageNotReadableException e, HttpHeaders headers, HttpStatusCode status, WebRequest request) {
        ProblemDetail problem = BodyProblems.of(e.getCause());
        return handleExceptionInternal(e, problem, headers, HttpStatusCode.valueOf(problem.getStatus()), request);
    }

    @Override
    protected @Nullable ResponseEntity<Object> handleMissingServletRequestPart(
            MissingServletRequestPartException e, HttpHeaders headers, HttpStatusCode status, WebRequest request) {
        String name = e.getRequestPartName();
        ProblemDetail problem = Problem.of(
                HttpStatus.BAD_REQUEST, "bad-parameter", name, "A file must be sent in the part " + name + ".");
        return handleExceptionInternal(e, problem, headers, status, request);
    }

    @Override
    protected @Nullable ResponseEntity<Object> handleTypeMismatch(
            TypeMismatchException e, HttpHeaders headers, HttpStatusCode status, WebRequest request) {
        String name = String.valueOf(e.getPropertyName());
        ProblemDetail problem = Problem.of(HttpStatus.BAD_REQUEST, "bad-parameter", name, name + ": " + rule(e) + ".");
        return handleExceptionInternal(e, problem, headers, status, request);
    }

    /** Parameters that are read together. */
    @Override
    protected @Nullable ResponseEntity<Object> handleMethodArgumentNotValid(
            MethodArgumentNotValidException e, HttpHeaders headers, HttpStatusCode status, WebRequest request) {
        FieldError error = Objects.requireNonNull(e.getFieldError());
        String name = error.getField();
        String detail = name + ": " + rule(error.unwrap(TypeMismatchException.class)) + ".";
        ProblemDetail problem = Problem.of(HttpStatus.BAD_REQUEST, "bad-parameter", name, detail);
        return handleExceptionInternal(e, problem, headers, status, request);
    }

    private static String rule(TypeMismatchException e) {
        Class<?> type = e.getRequiredType();
        if (type != null && type.getPackageName().startsWith("org.treerings")) {
            return String.valueOf(e.getMostSpecificCause().getMessage());
        }
        return switch (String.valueOf(type)) {
            case "class java.time.LocalDate" -> "it must be a day such as 2026-04-04";
            case "class java.time.OffsetDateTime" ->
                "it must be an instant such as 2026-04-04T10:00:00Z (a plus sign as %2B)";
            case "boolean" -> "it must be true or false";
            default -> "it must be a whole number";
        };
    }

    /** What Spring itself refuses has no code of ours; the name of its status is one. */
    @Override
    protected ResponseEntity<Object> createResponseEntity(
            @Nullable Object body, HttpHeaders headers, HttpStatusCode status, WebRequest request) {
        if (body instanceof ProblemDetail problem && !coded(problem)) {
            HttpStatus known = HttpStatus.valueOf(status.value());
            String code = known.name().toLowerCase(Locale.ROOT).replace('_', '-');
            ProblemDetail own = Problem.of(known, code, null, String.valueOf(problem.getDetail()));
            return super.createResponseEntity(own, headers, status, request);
        }
        return super.createResponseEntity(body, headers, status, request);
    }

    private static boolean coded(ProblemDetail problem) {
        Map<String, Object> properties = problem.getProperties();
        return properties != null && properties.containsKey("code");
    }
}
