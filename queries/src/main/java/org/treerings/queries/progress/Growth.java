package org.treerings.queries.progress;

import static java.util.Objects.requireNonNull;

import com.fasterxml.jackson.annotation.JsonValue;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.treerings.kernel.measure.Direction;
import org.treerings.queries.Rules;
import org.treerings.queries.Rules.Thresholds;

/**
 * The growth ratio: yearly growth so far in relation to the yearly growth that leads from the baseline to the target on its
 * day; without these the yearly growth itself, positive where the value gets better. Computed in double precision, rounded
 * once as the rules say.
 *
 * @param ratio absent where it cannot be computed
 * @param reason why it cannot
 */
public record Growth(
        Method method,
        Basis basis,
        @Nullable BigDecimal ratio,
        Status status,
        @Nullable String reason) {

    /** What the growth is read against. */
    public enum Basis {
        TARGET,
        DIRECTION;

        @JsonValue
        public String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    static Growth of(Course course, @Nullable Direction direction, Rules rules) {
        Basis basis = course.hasDatedTarget() ? Basis.TARGET : Basis.DIRECTION;
        double years = years(course.daysSoFar(), rules);
        if (years < rules.growthNeedsYears().doubleValue()) {
            return undefined(basis, "The two values are less than a year apart.");
        }
        double growth = growth(course.current(), course.baseline(), years);
        if (!Double.isFinite(growth)) {
            return undefined(basis, "Growth from 0, or to another sign, has no rate.");
        }
        return basis == Basis.TARGET ? towards(course, growth, rules) : by(direction, growth, rules);
    }

    private static Growth towards(Course course, double growth, Rules rules) {
        double needed = growth(requireNonNull(course.target()), course.baseline(), years(course.daysInAll(), rules));
        if (!Double.isFinite(needed) || needed == 0) {
            return undefined(Basis.TARGET, "The target asks for no growth that has a rate.");
        }
        BigDecimal ratio = rounded(course.way() * growth / Math.abs(needed), rules);
        Status status = course.reached() ? Status.REACHED : judged(ratio, rules.towardsTarget());
        return new Growth(Method.GROWTH_RATIO, Basis.TARGET, ratio, status, null);
    }

    private static Growth by(@Nullable Direction direction, double growth, Rules rules) {
        if (direction == null) {
            return undefined(Basis.DIRECTION, "Nobody said which way is better.");
        }
        BigDecimal ratio = rounded(direction == Direction.UP ? growth : -growth, rules);
        return new Growth(Method.GROWTH_RATIO, Basis.DIRECTION, ratio, judged(ratio, rules.withoutTarget()), null);
    }

    static Status judged(BigDecimal ratio, Thresholds thresholds) {
        if (ratio.compareTo(thresholds.onTrack()) >= 0) {
            return Status.ON_TRACK;
        }
        if (ratio.compareTo(thresholds.moderate()) >= 0) {
            return Status.MODERATE;
        }
        return ratio.compareTo(thresholds.limited()) >= 0 ? Status.LIMITED : Status.DETERIORATING;
    }

    private static double growth(BigDecimal to, BigDecimal from, double years) {
        return from.signum() == 0 ? Double.NaN : StrictMath.pow(to.doubleValue() / from.doubleValue(), 1 / years) - 1;
    }

    private static double years(long days, Rules rules) {
        return days / rules.daysPerYear().doubleValue();
    }

    private static BigDecimal rounded(double ratio, Rules rules) {
        return BigDecimal.valueOf(ratio).setScale(rules.decimals(), RoundingMode.HALF_UP);
    }

    private static Growth undefined(Basis basis, String reason) {
        return new Growth(Method.GROWTH_RATIO, basis, null, Status.UNDEFINED, reason);
    }
}
