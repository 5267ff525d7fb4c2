package org.treerings.commands.index;

import java.math.BigDecimal;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.treerings.kernel.event.IndicatorAssessed;
import org.treerings.kernel.measure.Quantity;
import org.treerings.kernel.measure.Text;

/** What came of an assessment, and from what. */
record Assessed(
        @Nullable Integer bands,
        @Nullable String unit,
        Map<String, Quantity> variables,
        @Nullable BigDecimal value,
        int score,
        @Nullable Text justification) {

    static Assessed of(IndicatorAssessed event) {
        return new Assessed(
                event.bands(), event.unit(), event.variables(), event.value(), event.score(), event.justification());
    }
}
