package org.treerings.queries.index;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What indicators add up to: a missing score is left out, from the points that can be had too. */
record Total(IndexState state, @Nullable Integer score, int assessed, int attainable) {

    static Total of(List<IndicatorScore> indicators) {
        List<IndicatorScore> scored = indicators.stream()
                .filter(indicator -> indicator.score() != null)
                .toList();
        return new Total(
                IndexState.of(scored.size(), indicators.size()),
                scored.stream()
                        .map(IndicatorScore::score)
                        .filter(Objects::nonNull)
                        .reduce(Integer::sum)
                        .orElse(null),
                scored.size(),
                scored.stream().mapToInt(IndicatorScore::maximum).sum());
    }
}
