package org.treerings.app.contract;

import io.swagger.v3.oas.models.media.JsonSchema;
import io.swagger.v3.oas.models.media.Schema;
import java.time.ZoneId;
import java.util.Set;
import org.springdoc.core.utils.SpringDocUtils;
import org.springframework.web.servlet.mvc.method.annotation.StreamingResponseBody;
import org.treerings.kernel.measure.Quantity;
import org.treerings.kernel.measure.Value;
import tools.jackson.databind.JsonNode;

/** What is written otherwise in JSON than its class tells. */
final class Shapes {

    private Shapes() {}

    static void tell() {
        SpringDocUtils shapes = SpringDocUtils.getConfig();
        // Any JSON; what a bean finder sees in it is no part of the contract.
        shapes.replaceWithClass(JsonNode.class, Object.class);
        shapes.replaceWithClass(StreamingResponseBody.class, Object.class);
        shapes.replaceWithClass(ZoneId.class, String.class);
        shapes.replaceWithSchema(Value.class, of("number", "boolean"));
        Schema<?> quantity = of("number", "array");
        quantity.setItems(of("number"));
        shapes.replaceWithSchema(Quantity.class, quantity);
    }

    private static Schema<?> of(String... types) {
        Schema<?> schema = new JsonSchema();
        schema.setTypes(Set.of(types));
        return schema;
    }
}
