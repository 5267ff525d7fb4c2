package org.treerings.kernel.framework;

import java.math.BigDecimal;
import java.util.List;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/**
 * The values that earn each score.
 *
 * @param version counts from 1 for each indicator; a corrected table is a new version
 * @param decimals digits to which a value is rounded, half up, before it is banded
 */
public record BandTable(int version, int decimals, List<Band> bands) {

    /** The values that earn a score; an absent bound is open. */
    public record Band(
            int score, @Nullable BigDecimal min, @Nullable BigDecimal max, boolean minInclusive, boolean maxInclusive) {

        private boolean holds(BigDecimal value) {
            return (min == null || above(value.compareTo(min), minInclusive))
                    && (max == null || above(max.compareTo(value), maxInclusive));
        }

        private static boolean above(int comparison, boolean inclusive) {
            return comparison > 0 || (inclusive && comparison == 0);
        }
    }

    /** The score of a rounded value; empty in a gap of the table. */
    public OptionalInt score(BigDecimal rounded) {
        return bands.stream()
                .filter(band -> band.holds(rounded))
                .mapToInt(Band::score)
                .findFirst();
    }
}
