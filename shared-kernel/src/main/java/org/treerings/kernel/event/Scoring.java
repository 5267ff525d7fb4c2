package org.treerings.kernel.event;

import com.fasterxml.jackson.annotation.JsonValue;

/** How a score came about. */
public enum Scoring {
    /** By formula and band table, from variables. */
    COMPUTED("computed"),
    /** By the city's own judgement, which it justified. */
    SELF_ASSESSED("self-assessed");

    private final String word;

    Scoring(String word) {
        this.word = word;
    }

    @JsonValue
    public String word() {
        return word;
    }
}
