package org.treerings.app.contract;

import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.media.Content;
import io.swagger.v3.oas.models.media.MediaType;
import io.swagger.v3.oas.models.media.StringSchema;
import io.swagger.v3.oas.models.parameters.Parameter;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** How a change is asked for, and what is told of it once it is recorded. */
final class Changes {

    private static final Map<String, Object> WRITTEN =
            Map.of("entries", List.of("5f6c1c3e-6f0b-4b8e-9d59-5b1f6a7c2d10"), "position", 61);

    private final Examples examples;
    private final Fields fields;

    Changes(Examples examples, Fields fields) {
        this.examples = examples;
        this.fields = fields;
    }

    void describe(Door door, Operation operation) {
        if (!door.changes()) {
            return;
        }
        operation.getParameters().forEach(fields::describe);
        if (door.overwrites()) {
            operation.addParametersItem(header(
                    "If-Match",
                    "The version of the item that you have seen, in quotes; none where it is not there yet."));
        }
        operation.addParametersItem(
                header(
                        "Idempotency-Key",
                        "The request's own, such as a UUID: the same request with it is done once, and answered the same for 24 h."));
        Content body = operation.getRequestBody().getContent();
        body.values().forEach(type -> fields.describe(type.getSchema()));
        MediaType json = Objects.requireNonNull(body.get("application/json"), door::name);
        json.setExample(examples.body(door));
        operation.getResponses().values().stream()
                .filter(answer -> answer.getContent() != null)
                .forEach(answer -> answer.getContent().values().forEach(type -> type.setExample(WRITTEN)));
    }

    private static Parameter header(String name, String description) {
        return new Parameter().in("header").name(name).description(description).schema(new StringSchema());
    }
}
