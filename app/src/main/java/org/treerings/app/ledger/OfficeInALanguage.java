package org.treerings.app.ledger;

import org.axonframework.serialization.SimpleSerializedType;
import org.axonframework.serialization.upcasting.event.IntermediateEventRepresentation;
import org.axonframework.serialization.upcasting.event.SingleEventUpcaster;
import org.treerings.kernel.measure.Text;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Reads an office that was stored as a plain string, before every text had a language: nobody said which it is in. */
final class OfficeInALanguage extends SingleEventUpcaster {

    private static final SimpleSerializedType PLAIN = new SimpleSerializedType("head-of-government-named", "1");
    private static final SimpleSerializedType WITH_LANGUAGE = new SimpleSerializedType(PLAIN.getName(), "2");

    @Override
    protected boolean canUpcast(IntermediateEventRepresentation stored) {
        return stored.getType().equals(PLAIN);
    }

    @Override
    protected IntermediateEventRepresentation doUpcast(IntermediateEventRepresentation stored) {
        return stored.upcastPayload(WITH_LANGUAGE, JsonNode.class, OfficeInALanguage::withLanguage);
    }

    private static JsonNode withLanguage(JsonNode event) {
        ObjectNode changed = ((ObjectNode) event).deepCopy();
        changed.putObject("office")
                .put("text", event.required("office").asString())
                .put("language", Text.UNDETERMINED);
        return changed;
    }
}
