package org.treerings.app.contract;

import io.swagger.v3.oas.models.media.JsonSchema;
import io.swagger.v3.oas.models.media.Schema;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The form of every problem document. */
final class ProblemSchema {

    private ProblemSchema() {}

    static Schema<?> create() {
        Schema<?> problem = type("object", "What is wrong, and what would be right (RFC 9457).");
        problem.setProperties(Map.of(
                "type", type("string", "Leads to an explanation of the code.").format("uri-reference"),
                "title", type("string", "The code in words."),
                "status", type("integer", "The status of the answer."),
                "detail", type("string", "What was wrong, and what would be right."),
                "code", type("string", "Stable words with hyphens; programs may decide on them."),
                "field", type("string", "What of the request is at fault, where it is a single thing."),
                "instance", type("string", "The address that was asked.").format("uri-reference")));
        problem.setRequired(List.of("type", "title", "status", "detail", "code"));
        return problem;
    }

    private static Schema<?> type(String type, String description) {
        Schema<?> schema = new JsonSchema();
        schema.setTypes(Set.of(type));
        schema.setDescription(description);
        return schema;
    }
}
