package org.treerings.kernel.measure;

import com.fasterxml.jackson.annotation.JsonValue;

/** Which way a value has to move to be better. */
public enum Direction {
    UP("up"),
    DOWN("down");

    private final String word;

    Direction(String word) {
        this.word = word;
    }

    @JsonValue
    public String word() {
        return word;
    }
}
