package org.treerings.app.audit;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;

/** JSON objects that hold nothing but texts, whole numbers and true, each member once. */
final class FlatJson {

    /** The library's own limit for a text is 20 million characters, which is enough for any line that is read. */
    private static final JsonFactory JSON = new JsonFactory();

    private static final long LARGEST_NUMBER = (1L << 53) - 1;

    private FlatJson() {}

    /** The members, each a String, a Long or true; or nothing if it is something else. */
    static @Nullable Map<String, Object> read(byte[] bytes) {
        try (JsonParser json = JSON.createParser(ObjectReadContext.empty(), bytes)) {
            Map<String, Object> members = new LinkedHashMap<>();
            if (json.nextToken() != JsonToken.START_OBJECT) {
                return null;
            }
            while (json.nextToken() == JsonToken.PROPERTY_NAME) {
                String name = json.currentName();
                Object value = value(json, json.nextToken());
                if (value == null || members.put(name, value) != null) {
                    return null;
                }
            }
            return json.currentToken() == JsonToken.END_OBJECT && json.nextToken() == null ? members : null;
        } catch (JacksonException _) {
            return null;
        }
    }

    private static @Nullable Object value(JsonParser json, JsonToken token) {
        return switch (token) {
            case VALUE_STRING -> json.getString();
            case VALUE_TRUE -> true;
            case VALUE_NUMBER_INT -> number(json.getString());
            default -> null;
        };
    }

    /** Larger ones lose digits where a reader takes them for floating point, as RFC 8785 does. */
    private static @Nullable Long number(String digits) {
        Long number = Strict.decimal(digits);
        return number == null || number > LARGEST_NUMBER ? null : number;
    }
}
