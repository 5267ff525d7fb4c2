package org.treerings.app.pages;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.treerings.kernel.measure.Text;
import tools.jackson.databind.JsonNode;

/** What a value says, part by part: the words and numbers in it, by the names of their places. */
final class Told {

    /** How a sentence is made up, and where a code leads, is no one's statement. */
    private static final Set<String> UNSAID =
            Set.of("framework", "template", "ownTemplate", "bands", "edition", "type", "city", "kind");

    private final Wording say;
    private final Map<String, Text> parts = new LinkedHashMap<>();

    private Told(Wording say) {
        this.say = say;
    }

    static Map<String, Text> parts(@Nullable JsonNode value, Wording say) {
        Told told = new Told(say);
        if (value != null) {
            told.take("", value);
        }
        return told.parts;
    }

    private void take(String name, JsonNode value) {
        if (value.isObject() && value.path("text").isString()) {
            parts.put(
                    name.isEmpty() ? "text" : name,
                    new Text(
                            value.path("text").asString(),
                            value.path("language").asString(Text.UNDETERMINED)));
        } else if (value.isObject()) {
            value.properties().stream()
                    .filter(part -> !UNSAID.contains(part.getKey()))
                    .forEach(
                            part -> take(name.isEmpty() ? part.getKey() : name + "." + part.getKey(), part.getValue()));
        } else if (!value.isNull()) {
            parts.put(
                    name,
                    new Text(
                            name.endsWith("On") ? say.day(LocalDate.parse(value.asString())) : plain(value),
                            say.language()));
        }
    }

    private String plain(JsonNode value) {
        if (value.isNumber()) {
            return say.number(value.decimalValue());
        }
        if (value.isBoolean()) {
            return say.word(value.asBoolean() ? "value.yes" : "value.no");
        }
        return value.isString() ? value.asString() : value.toString();
    }
}
