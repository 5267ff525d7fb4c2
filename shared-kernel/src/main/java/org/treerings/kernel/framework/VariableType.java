package org.treerings.kernel.framework;

import com.fasterxml.jackson.annotation.JsonValue;

/** What a variable of the index can be. */
public enum VariableType {
    /** A number, at least 0. */
    DECIMAL("decimal"),
    /** Numbers, each at least 0. */
    DECIMALS("decimals"),
    /** A whole number, at least 0. */
    INTEGER("integer"),
    /** Words. */
    TEXT("text"),
    /** One of several states, whose list no source tells. */
    STATE("state");

    private final String word;

    VariableType(String word) {
        this.word = word;
    }

    @JsonValue
    public String word() {
        return word;
    }
}
