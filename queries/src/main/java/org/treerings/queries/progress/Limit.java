package org.treerings.queries.progress;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.jspecify.annotations.Nullable;
import org.treerings.kernel.measure.Direction;
import org.treerings.kernel.measure.MeasureType;
import org.treerings.kernel.measure.Slot;
import org.treerings.queries.Rules;
import org.treerings.queries.Rules.Thresholds;

/** What a value cannot pass, such as 100 percent, and how little growth is left to ask for near it. */
final class Limit {

    private static final BigDecimal WHOLE = BigDecimal.valueOf(100);

    private Limit() {}

    /** The end of the slot's values that way; absent where there is none. Down to 0 any rate can be kept for ever. */
    static @Nullable BigDecimal of(Slot asked, Direction better) {
        return switch (better) {
            case UP -> asked.max() == null && asked.type() == MeasureType.PERCENTAGE ? WHOLE : asked.max();
            case DOWN -> asked.min() != null && asked.min().signum() > 0 ? asked.min() : null;
        };
    }

    /**
     * Thresholds times 1 − (1 − d)<sup>e</sup>, where d is how far from the limit the baseline lies, in relation to the
     * limit. For a baseline below the limit that is Open SDG's 1 − (b / L)<sup>4.44</sup>.
     */
    static Thresholds lowered(Thresholds thresholds, BigDecimal baseline, BigDecimal limit, Rules rules) {
        double distance = baseline.subtract(limit).abs().doubleValue() / limit.doubleValue();
        double factor = distance >= 1
                ? 1
                : 1 - StrictMath.pow(1 - distance, rules.limitExponent().doubleValue());
        return new Thresholds(
                lowered(thresholds.onTrack(), factor, rules),
                lowered(thresholds.moderate(), factor, rules),
                lowered(thresholds.limited(), factor, rules));
    }

    private static BigDecimal lowered(BigDecimal threshold, double factor, Rules rules) {
        return threshold.multiply(BigDecimal.valueOf(factor)).setScale(rules.decimals(), RoundingMode.HALF_UP);
    }
}
