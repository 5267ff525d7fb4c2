package org.treerings.app.contract;

import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.PathItem.HttpMethod;
import io.swagger.v3.oas.models.parameters.Parameter;
import io.swagger.v3.oas.models.responses.ApiResponse;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** With what a door may refuse a request: it follows from what it asks for. */
final class Refusals {

    /** What a variable of an address is called, where it is not the thing itself. */
    private static final Map<String, String> KINDS = Map.of(
            "digest", "document",
            "key", "draft",
            "year", "index",
            "other", "index",
            "number", "indicator");

    private final Door door;
    private final boolean takesABody;
    private final Map<String, ApiResponse> responses = new TreeMap<>();

    private Refusals(Door door, Operation operation) {
        this.door = door;
        this.takesABody = operation.getRequestBody() != null;
    }

    static Map<String, ApiResponse> of(Door door, Operation operation) {
        Refusals refusals = new Refusals(door, operation);
        refusals.ofWhoAsks();
        refusals.ofTheAddress();
        refusals.ofParameters(operation);
        refusals.ofTheBody();
        refusals.ofTheRecord();
        return refusals.responses;
    }

    private void ofWhoAsks() {
        if (!door.open()) {
            add(401, "There is no valid token.", "token-missing");
        }
        if (door.asksForARole()) {
            add(403, "Your roles do not allow this.", "not-allowed");
        } else if (!door.open() && door.ofACity()) {
            add(403, "You do not speak for the city.", "not-your-city");
        }
    }

    private void ofTheAddress() {
        List<String> needed = door.lookedUp();
        if (!needed.isEmpty()) {
            String kind = KINDS.getOrDefault(needed.getLast(), needed.getLast());
            add(404, "There is no such thing.", "unknown-" + kind);
        }
    }

    private void ofParameters(Operation operation) {
        List<Parameter> parameters = operation.getParameters() == null ? List.of() : operation.getParameters();
        Set<String> places = parameters.stream().map(Parameter::getIn).collect(Collectors.toSet());
        Set<String> names = parameters.stream().map(Parameter::getName).collect(Collectors.toSet());
        if (places.contains("query") || places.contains("path")) {
            add(400, "A parameter cannot be meant.", "bad-parameter");
        }
        if (names.contains("If-Match")) {
            add(412, "It is another version by now.", door.changes() ? "stale-version" : "draft-changed");
            add(428, "The request does not say which version of it you have seen.", "version-required");
        }
        if (names.contains("Idempotency-Key")) {
            add(409, "Others changed the same thing, time and again.", "overtaken");
        }
    }

    private void ofTheBody() {
        if (!takesABody) {
            return;
        }
        add(400, "The body is not what this door takes.", "bad-request");
        add(413, "The body is too large.", "too-large");
        // A body of another type that comes with DELETE is not read.
        if (door.method() != HttpMethod.DELETE) {
            add(415, "The body is of a media type that this door does not take.", "unsupported-media-type");
        }
    }

    private void ofTheRecord() {
        if (door.records()) {
            add(422, "A rule is broken.", "value-not-accepted");
            add(503, "It cannot be recorded now, or nobody knows whether it was.", "not-recorded");
        }
        if (door.path().equals(Door.DRAFT) && door.method() == HttpMethod.PUT) {
            add(422, "There is no room for another draft.", "too-many-drafts");
        }
        if (door.path().equals(Door.REBUILD)) {
            add(409, "It is being built anew already.", "rebuild-running");
        }
        if (door.path().equals(Door.DOCUMENT)) {
            add(410, "It was there, and is erased.", "erased-document");
        }
        if (door.waits()) {
            add(503, "What was recorded up to after cannot be read yet.", "not-yet-readable");
        }
    }

    private void add(int status, String description, String code) {
        responses.put(String.valueOf(status), ProblemAnswer.of(status, description, code));
    }
}
