package org.treerings.queries.progress;

import com.fasterxml.jackson.annotation.JsonValue;

/** How progress is told. */
public enum Method {
    /** The share of the way from baseline to target, and the same in relation to the time that has passed. */
    LINEAR_COMPLETION("linear-completion"),
    /** Yearly growth so far in relation to the growth that leads to the target. */
    GROWTH_RATIO("growth-ratio"),
    /** Yes or no, and since when. */
    REACHED_OR_NOT("reached-or-not"),
    /** Steps done of the steps between baseline and target. */
    STEPS("steps"),
    /** What the city says itself. */
    OWN_WORD("own-word"),
    /** Several values, each by its own method. */
    BY_SLOT("by-slot");

    private final String word;

    Method(String word) {
        this.word = word;
    }

    @JsonValue
    public String word() {
        return word;
    }
}
