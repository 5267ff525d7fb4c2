package org.treerings.app.web;

import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;

/**
 * A body as the contract describes it.
 *
 * @param schema its name
 * @param fields its own and those of its parts: by schema and name, each with its meaning
 */
record DescribedBody(String schema, Map<String, String> fields) {

    private static final String REFERENCE = "#/components/schemas/";

    static DescribedBody of(JsonNode contract, Operation operation) {
        JsonNode schema = operation.body().path("schema");
        DescribedBody body = new DescribedBody(name(schema), new TreeMap<>());
        body.add(contract, schema);
        return body;
    }

    private static String name(JsonNode schema) {
        return schema.path("$ref")
                .asString(schema.at("/items/$ref").asString(""))
                .replace(REFERENCE, "");
    }

    private void add(JsonNode contract, JsonNode schema) {
        String name = name(schema);
        contract.at("/components/schemas/" + name + "/properties").properties().forEach(field -> {
            fields.put(
                    name + "." + field.getKey(),
                    field.getValue().path("description").asString(""));
            add(contract, field.getValue());
        });
    }

    Set<String> undescribed() {
        Set<String> undescribed = new TreeSet<>(fields.keySet());
        undescribed.removeIf(field -> !fields.getOrDefault(field, "").isBlank());
        return undescribed;
    }

    Set<String> own() {
        return fields.keySet().stream()
                .filter(field -> field.startsWith(schema + "."))
                .map(field -> field.substring(schema.length() + 1))
                .collect(Collectors.toSet());
    }
}
