package org.treerings.queries.facts;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** Whether a value is said at a path. */
public enum State {
    PRESENT,
    /** The city took it back. */
    WITHDRAWN,
    /** It said something, but what that was is erased. */
    ERASED,
    /** All that was said was wrong. No version is of this state: it is what is left without one. */
    RETRACTED;

    @JsonValue
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    static State of(String word) {
        return valueOf(word.toUpperCase(Locale.ROOT));
    }
}
