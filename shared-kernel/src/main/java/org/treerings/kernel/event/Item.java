package org.treerings.kernel.event;

import com.fasterxml.jackson.annotation.JsonValue;

/** What of an action carries a last update of its own. */
public enum Item {
    DESCRIPTION("description"),
    BASELINE("baseline"),
    TARGET("target");

    private final String word;

    Item(String word) {
        this.word = word;
    }

    @JsonValue
    public String word() {
        return word;
    }
}
