package org.treerings.kernel.measure;

import com.fasterxml.jackson.annotation.JsonValue;

/** The one word list for what a value can be. */
public enum MeasureType {
    /** A whole number of things, at least 0. */
    COUNT("count"),
    /** A share, 0 to 100. */
    PERCENTAGE("percentage"),
    /** Has or has not, does or does not. */
    YES_NO("yes-no"),
    /** Several slots in one sentence. */
    COMPOSITE("composite"),
    /** Words only. */
    TEXT("text");

    private final String word;

    MeasureType(String word) {
        this.word = word;
    }

    @JsonValue
    public String word() {
        return word;
    }
}
