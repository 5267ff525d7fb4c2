package org.treerings.app.web;

import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/** A door as the contract describes it. */
record Operation(String method, String path, JsonNode json) {

    static Stream<Operation> all(JsonNode contract) {
        return contract.get("paths").properties().stream().flatMap(Operation::at);
    }

    private static Stream<Operation> at(Map.Entry<String, JsonNode> path) {
        return path.getValue().properties().stream()
                .map(method ->
                        new Operation(method.getKey().toUpperCase(Locale.ROOT), path.getKey(), method.getValue()));
    }

    String door() {
        return method + " " + path;
    }

    boolean reads() {
        return method.equals("GET");
    }

    boolean changes() {
        return !reads() && (path.startsWith("/api/cities/") || path.startsWith("/api/entries/"));
    }

    /** The body of JSON that is described; a missing node if there is none. */
    JsonNode body() {
        return json.at("/requestBody/content/application~1json");
    }

    /** The names of what is asked for beside a body. */
    Set<String> parameters() {
        return json.path("parameters")
                .valueStream()
                .map(parameter -> parameter.path("name").asString())
                .collect(Collectors.toSet());
    }

    Set<String> statuses() {
        return Set.copyOf(json.get("responses").propertyNames());
    }
}
