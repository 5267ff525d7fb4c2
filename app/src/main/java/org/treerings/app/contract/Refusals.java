package org.treerings.app.contract;

import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.PathItem.HttpMethod;
import io.swagger.v3.oas.models.headers.Header;
import io.swagger.v3.oas.models.media.Content;
import io.swagger.v3.oas.models.media.IntegerSchema;
import io.swagger.v3.oas.models.media.MediaType;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.parameters.Parameter;
import io.swagger.v3.oas.models.responses.ApiResponse;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** With what a door may refuse a request: it follows from what it asks for. */
final class Refusals {

    /** Whoever may come to these still needs a right for the one city that the request is about. */
    private static final String OF_A_CITY = "/api/cities/{city}";

    private static final String PROBLEM = "#/components/schemas/Problem";
    private static final String IMPORTS = "/api/imports";
    private static final String DRAFT = "/api/drafts/{key}";

    private final Map<String, ApiResponse> responses = new TreeMap<>();

    private Refusals() {}

    static Map<String, ApiResponse> of(
            String path, HttpMethod method, Operation operation, boolean open, boolean guarded) {
        Refusals refusals = new Refusals();
        refusals.ofWhoAsks(path, open, guarded);
        refusals.ofParameters(path, method, operation, guarded);
        refusals.ofTheBody(path, method, operation);
        refusals.ofTheRecord(path, method);
        return refusals.responses;
    }

    private void ofWhoAsks(String path, boolean open, boolean guarded) {
        if (!open) {
            add(401, "There is no valid token.", "token-missing");
        }
        if (guarded) {
            add(403, "Your roles do not allow this.", "not-allowed");
        } else if (!open && (path.startsWith(OF_A_CITY) || path.equals(IMPORTS))) {
            add(403, "You do not speak for the city.", "not-your-city");
        }
    }

    private void ofParameters(String path, HttpMethod method, Operation operation, boolean guarded) {
        List<Parameter> parameters = operation.getParameters() == null ? List.of() : operation.getParameters();
        Set<String> places = parameters.stream().map(Parameter::getIn).collect(Collectors.toSet());
        Set<String> names = parameters.stream().map(Parameter::getName).collect(Collectors.toSet());
        if (places.contains("query") || places.contains("path")) {
            add(400, "A parameter cannot be meant.", "bad-parameter");
        }
        if (places.contains("path") && (guarded || looksUp(path, method))) {
            add(404, "There is no such thing.", unknown(path));
        }
        if (names.contains("If-Match")) {
            add(412, "It is another version by now.", null);
            add(428, "The request does not say which version of it you have seen.", "version-required");
        }
        if (names.contains("Idempotency-Key")) {
            add(409, "The same request is being answered.", null);
        }
    }

    private static String unknown(String path) {
        if (path.contains("/index/")) {
            return "unknown-index";
        }
        String kind = path.startsWith("/api/cities/") ? "cities" : path.split("/", -1)[2];
        return switch (kind) {
            case "documents" -> "unknown-document";
            case "actors" -> "unknown-actor";
            case "drafts" -> "unknown-draft";
            case "entries" -> "unknown-entry";
            default -> "unknown-city";
        };
    }

    /** A write to a city makes what it names; only a rule can say that something is missing. */
    private static boolean looksUp(String path, HttpMethod method) {
        return method == HttpMethod.GET || (method != HttpMethod.PUT && !path.startsWith(OF_A_CITY));
    }

    private void ofTheBody(String path, HttpMethod method, Operation operation) {
        if (operation.getRequestBody() != null) {
            add(400, "The body is not what this door takes.", "bad-request");
        }
        // A body of another type that comes with DELETE is not read.
        if (operation.getRequestBody() != null && method != HttpMethod.DELETE) {
            add(415, "The body is of a media type that this door does not take.", "unsupported-media-type");
        }
        if (path.equals(IMPORTS) || (path.equals(DRAFT) && operation.getRequestBody() != null)) {
            add(413, "The body is too large.", "too-large");
        }
    }

    private void ofTheRecord(String path, HttpMethod method) {
        boolean records = method != HttpMethod.GET && (path.startsWith(OF_A_CITY) || path.equals(IMPORTS));
        if (records) {
            add(422, "A rule is broken.", "value-not-accepted");
            add(503, "It cannot be recorded now, or nobody knows whether it was.", "not-recorded");
        }
        if (path.equals(DRAFT) && method == HttpMethod.PUT) {
            add(422, "There is no room for another draft.", "too-many-drafts");
        }
        if (method == HttpMethod.GET) {
            add(503, "What was recorded up to after cannot be read yet.", "not-yet-readable");
        }
    }

    private void add(int status, String description, @Nullable String code) {
        MediaType problem = new MediaType().schema(new Schema<>().$ref(PROBLEM));
        if (code != null) {
            problem.example(Map.of(
                    "type",
                    "/problems/" + code,
                    "title",
                    code.replace('-', ' '),
                    "status",
                    status,
                    "detail",
                    description,
                    "code",
                    code));
        }
        ApiResponse response = new ApiResponse()
                .description(description)
                .content(new Content().addMediaType("application/problem+json", problem));
        if (status == 503) {
            response.addHeaderObject(
                    "Retry-After", new Header().description("Seconds to wait.").schema(new IntegerSchema()));
        }
        responses.put(String.valueOf(status), response);
    }
}
