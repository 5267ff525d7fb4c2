package org.treerings.kernel.measure;

import com.fasterxml.jackson.annotation.JsonValue;

/** What a slot's numbers are, where they are no amounts. */
public enum Scale {
    /** Places in an order, such as steps, stages or milestones: how far apart they are, nobody says. */
    ORDINAL("ordinal");

    private final String word;

    Scale(String word) {
        this.word = word;
    }

    @JsonValue
    public String word() {
        return word;
    }
}
