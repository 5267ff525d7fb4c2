package org.treerings.queries.facts;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** Whether a version says a value or takes it back. */
public enum State {
    PRESENT,
    WITHDRAWN;

    @JsonValue
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    static State of(String word) {
        return valueOf(word.toUpperCase(Locale.ROOT));
    }
}
