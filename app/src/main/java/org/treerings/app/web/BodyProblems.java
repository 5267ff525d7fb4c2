package org.treerings.app.web;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import tools.jackson.core.JacksonException;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.exc.InputCoercionException;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.core.exc.StreamReadException;
import tools.jackson.databind.exc.MismatchedInputException;
import tools.jackson.databind.exc.UnrecognizedPropertyException;
import tools.jackson.databind.exc.ValueInstantiationException;

/** What is wrong with a body of JSON, and where in it. */
final class BodyProblems {

    private BodyProblems() {}

    static ProblemDetail of(@Nullable Throwable cause) {
        return switch (cause) {
            case StreamConstraintsException e when isTooLong(e) -> tooLarge();
            case StreamConstraintsException e ->
                malformed("The JSON goes beyond what is read: " + e.getOriginalMessage());
            case UnrecognizedPropertyException e -> unknownField(e);
            case ValueInstantiationException e
            when e.getCause() != null -> badValue(e, ": " + e.getCause().getMessage() + ".");
            case MismatchedInputException e when isLeftOver(e) -> malformed("The JSON goes on after its end.");
            case MismatchedInputException e -> badValue(e, ": " + rule(e.getTargetType()) + ".");
            case InputCoercionException e -> badValue(e, ": the number is too large.");
            case StreamReadException e -> malformed(place(e.getLocation()));
            case JacksonException e -> badValue(e, " cannot be read.");
            case null -> missing();
            default -> malformed("The body cannot be read; send JSON in UTF-8.");
        };
    }

    private static ProblemDetail tooLarge() {
        return Problem.of(
                HttpStatus.CONTENT_TOO_LARGE, "too-large", "body", "The body is too large; send at most 1 MB.");
    }

    private static ProblemDetail malformed(String detail) {
        return Problem.of(HttpStatus.BAD_REQUEST, "malformed-json", "body", detail);
    }

    private static ProblemDetail unknownField(UnrecognizedPropertyException e) {
        String detail = "There is no field " + path(e) + " here; " + known(e);
        return Problem.of(HttpStatus.BAD_REQUEST, "unknown-field", path(e), detail);
    }

    private static ProblemDetail badValue(JacksonException e, String rule) {
        return Problem.of(HttpStatus.BAD_REQUEST, "bad-value", path(e), path(e) + rule);
    }

    private static ProblemDetail missing() {
        String detail = "A body of JSON is needed; {} will do where nothing is to be said.";
        return Problem.of(HttpStatus.BAD_REQUEST, "body-missing", "body", detail);
    }

    private static String place(TokenStreamLocation location) {
        return "This is no JSON in UTF-8: look at line %d, column %d."
                .formatted(location.getLineNr(), location.getColumnNr());
    }

    private static boolean isTooLong(StreamConstraintsException e) {
        String message = String.valueOf(e.getOriginalMessage());
        return message.startsWith("Document length") || message.startsWith("String value length");
    }

    private static boolean isLeftOver(MismatchedInputException e) {
        return String.valueOf(e.getOriginalMessage()).startsWith("Trailing token");
    }

    private static String path(JacksonException e) {
        String path = e.getPath().stream()
                .map(part ->
                        part.getPropertyName() == null ? "[" + part.getIndex() + "]" : "." + part.getPropertyName())
                .collect(Collectors.joining());
        return path.isEmpty() ? "body" : path.startsWith(".") ? path.substring(1) : path;
    }

    private static String known(UnrecognizedPropertyException e) {
        return "known are "
                + e.getKnownPropertyIds().stream().map(String::valueOf).sorted().collect(Collectors.joining(", "))
                + ".";
    }

    private static String rule(@Nullable Class<?> type) {
        if (type == null) {
            return "it cannot be meant";
        }
        if (type.isEnum()) {
            return "it must be one of "
                    + Arrays.stream(type.getEnumConstants())
                            .map(BodyProblems::word)
                            .collect(Collectors.joining(", "));
        }
        return switch (type.getSimpleName()) {
            case "LocalDate" -> "it must be a day of the calendar such as " + LocalDate.EPOCH;
            case "String" -> "it must be a text in quotes";
            case "Long", "Integer", "long", "int" -> "it must be a whole number without quotes";
            case "BigDecimal" -> "it must be a number without quotes";
            case "Map", "List" -> "it must be a JSON " + (type.getSimpleName().equals("Map") ? "object" : "array");
            default -> "it has not the form that is asked for";
        };
    }

    private static String word(Object constant) {
        return constant.toString().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
