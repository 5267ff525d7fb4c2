package org.treerings.queries.index;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** How much of something was assessed. */
public enum IndexState {
    NOT_STARTED,
    PARTLY_ASSESSED,
    ASSESSED;

    @JsonValue
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    static IndexState of(int assessed, int indicators) {
        if (assessed == 0) {
            return NOT_STARTED;
        }
        return assessed < indicators ? PARTLY_ASSESSED : ASSESSED;
    }
}
