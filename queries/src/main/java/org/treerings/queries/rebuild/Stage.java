package org.treerings.queries.rebuild;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** What a rebuild is doing. */
public enum Stage {
    /** Writes what the entries say. */
    ENTRIES,
    /** Writes a profile for each city. */
    PROFILES,
    /** Writes what was recorded meanwhile, and waits for a moment to swap. */
    SWAP;

    @JsonValue
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    static Stage of(String word) {
        return valueOf(word.toUpperCase(Locale.ROOT));
    }
}
