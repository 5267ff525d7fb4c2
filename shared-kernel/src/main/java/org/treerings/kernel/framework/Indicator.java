package org.treerings.kernel.framework;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.treerings.kernel.measure.Direction;

/**
 * An indicator of the index, scored 0 to {@code maximum}.
 *
 * @param bands the value at which each score begins and ends; absent where no source for them was found
 * @param partBands bands of an indicator that is scored in parts
 * @param decimals digits to which a value is rounded, half up, before it is banded
 * @param confidence {@code high}, {@code medium} or {@code not-found}: how well the bands are sourced
 */
public record Indicator(
        int number,
        String code,
        String component,
        Map<String, String> name,
        int maximum,
        String kind,
        @Nullable String unit,
        @Nullable Direction direction,
        List<Variable> variables,
        @Nullable String formula,
        @Nullable List<Band> bands,
        @Nullable Map<String, List<Band>> partBands,
        @Nullable Integer decimals,
        String confidence,
        @Nullable String source,
        @Nullable String note) {

    /** What has to be known to compute the indicator. */
    public record Variable(
            String code, String type, @Nullable String unit, Map<String, String> label) {}

    /** The values that earn a score; an absent bound is open. */
    public record Band(
            int score,
            @Nullable BigDecimal min,
            @Nullable BigDecimal max,
            boolean minInclusive,
            boolean maxInclusive) {}
}
