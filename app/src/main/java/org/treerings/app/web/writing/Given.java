package org.treerings.app.web.writing;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.treerings.commands.CommandRejected;
import org.treerings.kernel.measure.Text;

/** What a body must give. */
final class Given {

    private Given() {}

    static <T> T value(String field, @Nullable T value) {
        if (value == null) {
            throw new CommandRejected("field-missing", field, "Give " + field + ".");
        }
        return value;
    }

    /** Why something is taken back. */
    static String reason(Said said) {
        String reason = said.reason();
        if (reason == null) {
            throw new CommandRejected("reason-missing", "reason", "Say why, in a few words.");
        }
        return reason;
    }

    /** A map of which no value is left open; an empty one for none. */
    static <T> Map<String, T> values(String field, @Nullable Map<String, @Nullable T> given) {
        Map<String, T> values = new LinkedHashMap<>();
        if (given != null) {
            given.forEach((key, value) -> values.put(key, value(field + "." + key, value)));
        }
        return values;
    }

    /** Words in a language, or in one that nobody named. */
    static Text text(String field, @Nullable String text, @Nullable String language) {
        return new Text(value(field, text), language == null ? Text.UNDETERMINED : language);
    }

    /** The same, or none. */
    static @Nullable Text textIfGiven(@Nullable String text, @Nullable String language) {
        return text == null ? null : text("text", text, language);
    }
}
