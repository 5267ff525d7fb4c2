package org.treerings.queries.index;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import org.jspecify.annotations.Nullable;

/**
 * A city's index in one year against another: only what was assessed in both, by the same edition.
 *
 * @param edition of both
 * @param score points of the shared indicators in the one year
 * @param againstScore the same in the other
 * @param attainable points that the shared indicators are worth
 * @param leftOut numbers of the indicators that were assessed in one of the years only
 */
public record IndexComparison(
        int year,
        int against,
        String edition,
        int score,
        int againstScore,
        int difference,
        int attainable,
        List<Difference> indicators,
        List<Integer> leftOut) {

    /**
     * An indicator that was assessed in both years.
     *
     * @param titles by language
     * @param value that was banded; absent where the city gave the score itself
     * @param valueDifference absent where one of the values is, or they were banded by different tables
     */
    public record Difference(
            int indicator,
            String title,
            SortedMap<String, String> titles,
            int score,
            int againstScore,
            int difference,
            @Nullable BigDecimal value,
            @Nullable BigDecimal againstValue,
            @Nullable BigDecimal valueDifference) {

        private static Difference of(IndicatorScore one, int score, IndicatorScore other, int against) {
            BigDecimal value = value(one);
            BigDecimal againstValue = value(other);
            return new Difference(
                    one.indicator(),
                    one.title(),
                    one.titles(),
                    score,
                    against,
                    score - against,
                    value,
                    againstValue,
                    value == null || againstValue == null || !bands(one).equals(bands(other))
                            ? null
                            : value.subtract(againstValue));
        }

        private static Optional<Integer> bands(IndicatorScore indicator) {
            return Optional.ofNullable(indicator.derivation()).map(Derivation::bandsVersion);
        }

        private static @Nullable BigDecimal value(IndicatorScore indicator) {
            return indicator.derivation() == null
                    ? null
                    : indicator.derivation().value();
        }
    }

    public static IndexComparison of(IndexYear one, IndexYear other) {
        List<Difference> shared = new ArrayList<>();
        List<Integer> leftOut = new ArrayList<>();
        int attainable = 0;
        for (int place = 0; place < one.indicators().size(); place++) {
            IndicatorScore indicator = one.indicators().get(place);
            IndicatorScore against = other.indicators().get(place);
            if (indicator.score() != null && against.score() != null) {
                shared.add(Difference.of(indicator, indicator.score(), against, against.score()));
                attainable += indicator.maximum();
            } else if (indicator.score() != null || against.score() != null) {
                leftOut.add(indicator.indicator());
            }
        }
        int score = shared.stream().mapToInt(Difference::score).sum();
        int before = shared.stream().mapToInt(Difference::againstScore).sum();
        return new IndexComparison(
                one.year(), other.year(), one.edition(), score, before, score - before, attainable, shared, leftOut);
    }
}
