package org.treerings.app.web;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.stream.Stream;

/** Along which of its two times a city's record is compared; the other one stands still. */
enum Axis {
    /** What was known at one instant, and at another. */
    KNOWN_AT("knownAt"),
    /** What held on one day, and on another. */
    AS_OF("asOf");

    private final String word;

    Axis(String word) {
        this.word = word;
    }

    @JsonValue
    String word() {
        return word;
    }

    static Axis of(String word) {
        return Stream.of(values())
                .filter(axis -> axis.word.equals(word))
                .findFirst()
                .orElseThrow(() -> new BadParameter("axis", "axis must be knownAt, for instants, or asOf, for days."));
    }
}
