package org.treerings.queries.progress;

import static java.time.temporal.ChronoUnit.DAYS;
import static java.util.Objects.requireNonNull;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.treerings.kernel.measure.Direction;

/**
 * Numbers on their way from a baseline to a target.
 *
 * @param from the baseline's day
 * @param on the current value's day, later than the baseline's
 * @param target absent where there is none
 * @param dueOn the target's day; absent where it has none
 */
record Course(
        BigDecimal baseline,
        LocalDate from,
        BigDecimal current,
        LocalDate on,
        @Nullable BigDecimal target,
        @Nullable LocalDate dueOn) {

    /** Whether there is a target with a day on which a pace can be read. */
    boolean hasDatedTarget() {
        return target != null && dueOn != null && dueOn.isAfter(from);
    }

    /** 1 where the target lies above the baseline, −1 below, 0 at it. */
    int way() {
        return needed().signum();
    }

    /** The way to the target; absent without one, and where it is where the baseline is. */
    @Nullable
    Direction better() {
        if (target == null || way() == 0) {
            return null;
        }
        return way() > 0 ? Direction.UP : Direction.DOWN;
    }

    boolean reached() {
        return target != null && way() != 0 && current.subtract(target).signum() * way() >= 0;
    }

    long daysSoFar() {
        return DAYS.between(from, on);
    }

    long daysInAll() {
        return DAYS.between(from, requireNonNull(dueOn));
    }

    /** The share of the way that is done; below 0 for a step back, above 1 beyond the target. */
    BigDecimal completion(int decimals) {
        return done().divide(needed(), decimals, RoundingMode.HALF_UP);
    }

    /** The share of the time that had passed on the current value's day. */
    @Nullable
    BigDecimal expected(int decimals) {
        return hasDatedTarget()
                ? BigDecimal.valueOf(daysSoFar())
                        .divide(BigDecimal.valueOf(daysInAll()), decimals, RoundingMode.HALF_UP)
                : null;
    }

    /** The one in relation to the other, divided once, so that it is rounded once. */
    @Nullable
    BigDecimal pace(int decimals) {
        return hasDatedTarget()
                ? done().multiply(BigDecimal.valueOf(daysInAll()))
                        .divide(needed().multiply(BigDecimal.valueOf(daysSoFar())), decimals, RoundingMode.HALF_UP)
                : null;
    }

    /** The same with another current value. */
    Course at(BigDecimal value) {
        return new Course(baseline, from, value, on, target, dueOn);
    }

    BigDecimal done() {
        return current.subtract(baseline);
    }

    BigDecimal needed() {
        return goal().subtract(baseline);
    }

    private BigDecimal goal() {
        return requireNonNull(target);
    }
}
