package org.treerings.queries.progress;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Progress of one value of a measure.
 *
 * @param unit where the sentence tells it
 * @param completion the share of the way from baseline to target that is done; below 0 for a step back
 * @param expected the share of the time that had passed on the current value's day
 * @param pace completion in relation to expected
 * @param stepsDone of {@code stepsNeeded}, where the value counts steps
 * @param reachedOn the day of the first report since which the target is reached
 * @param growth the second method, where there are two numbers to read it from
 */
public record SlotProgress(
        String slot,
        @Nullable String unit,
        Method method,
        Status status,
        @Nullable BigDecimal completion,
        @Nullable BigDecimal expected,
        @Nullable BigDecimal pace,
        @Nullable BigDecimal stepsDone,
        @Nullable BigDecimal stepsNeeded,
        @Nullable LocalDate reachedOn,
        @Nullable Growth growth) {

    SlotProgress(String slot, @Nullable String unit, Method method, Status status, @Nullable LocalDate reachedOn) {
        this(slot, unit, method, status, null, null, null, null, null, reachedOn, null);
    }
}
