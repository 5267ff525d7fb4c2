package org.treerings.app.importing.profile;

import org.jspecify.annotations.Nullable;
import org.treerings.app.importing.text.Line;
import org.treerings.kernel.measure.Numeral;

/** A whole number that a document claims, and where. */
public record PrintedNumber(int value, int line) {

    /** The number that a line is; absent if it is none. */
    static @Nullable PrintedNumber of(Line line) {
        return Numeral.of(line.text())
                .flatMap(Numeral::whole)
                .filter(value -> value >= 0 && value <= Integer.MAX_VALUE)
                .map(value -> new PrintedNumber(value.intValue(), line.number()))
                .orElse(null);
    }
}
