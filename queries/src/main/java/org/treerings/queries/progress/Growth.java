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
 * once as the rules say. A target that is reached outweighs it.
 *
 * @param direction which way is better: the target's, else the slot's; absent where nobody said
 * @param ratio absent where it cannot be computed
 * @param limit which the value cannot pass that way, where it matters: there is no day by which to be anywhere
 * @param thresholds that the ratio is read against, lowered near the limit; absent without a ratio
 * @param reason why there is no ratio
 */
public record Growth(
        Method method,
        Basis basis,
        @Nullable Direction direction,
        @Nullable BigDecimal ratio,
        @Nullable BigDecimal limit,
        @Nullable Thresholds thresholds,
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

    static Growth of(Course course, Series series, Rules rules) {
        if (course.on().isBefore(course.from().plusYears(rules.growthNeedsYears()))) {
            return undefined(course, "The two values are less than a year apart.");
        }
        double growth = growth(course.current(), course.baseline(), years(course.daysSoFar(), rules));
        if (!Double.isFinite(growth)) {
            return undefined(course, "Growth from 0 has no rate.");
        }
        return course.hasDatedTarget() ? towards(course, growth, rules) : by(course, series, growth, rules);
    }

    private static Growth towards(Course course, double growth, Rules rules) {
        BigDecimal target = requireNonNull(course.target());
        if (target.signum() == 0) {
            return undefined(course, "No rate of growth leads to 0.");
        }
        double needed = growth(target, course.baseline(), years(course.daysInAll(), rules));
        if (needed == 0) {
            return undefined(course, "The target asks for no growth that has a rate.");
        }
        BigDecimal ratio = rounded(course.way() * growth / Math.abs(needed), rules);
        return judged(course, course.better(), ratio, null, rules.towardsTarget());
    }

    private static Growth by(Course course, Series series, double growth, Rules rules) {
        Direction better = course.better() == null ? series.direction() : course.better();
        if (better == null) {
            return undefined(course, "Nobody said which way is better.");
        }
        BigDecimal ratio = rounded(better == Direction.UP ? growth : -growth, rules);
        BigDecimal limit = Limit.of(series.asked(), better);
        Thresholds thresholds = limit == null
                ? rules.withoutTarget()
                : Limit.lowered(rules.withoutTarget(), course.baseline(), limit, rules);
        return judged(course, better, ratio, limit, thresholds);
    }

    /** Whoever has come to the limit cannot do better, however long it took. */
    private static Growth judged(
            Course course,
            @Nullable Direction better,
            BigDecimal ratio,
            @Nullable BigDecimal limit,
            Thresholds thresholds) {
        boolean atLimit = limit != null && course.current().compareTo(limit) == 0;
        Status status = atLimit ? Status.ON_TRACK : judged(ratio, thresholds);
        return new Growth(
                Method.GROWTH_RATIO,
                basis(course),
                better,
                ratio,
                limit,
                thresholds,
                course.reached() ? Status.REACHED : status,
                null);
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

    private static Basis basis(Course course) {
        return course.hasDatedTarget() ? Basis.TARGET : Basis.DIRECTION;
    }

    private static Growth undefined(Course course, String reason) {
        Status status = course.reached() ? Status.REACHED : Status.UNDEFINED;
        return new Growth(Method.GROWTH_RATIO, basis(course), course.better(), null, null, null, status, reason);
    }
}
