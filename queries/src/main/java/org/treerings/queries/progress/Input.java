package org.treerings.queries.progress;

import com.fasterxml.jackson.annotation.JsonValue;
import java.time.LocalDate;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.treerings.kernel.identity.EntryId;
import org.treerings.kernel.measure.MeasureType;
import org.treerings.kernel.measure.Value;

/**
 * A value that an answer was computed from.
 *
 * @param slot of the measure
 * @param type of the value: only values of one type can be compared
 * @param entry that holds it
 * @param day the value's; absent for a target without a day
 * @param dayIs which of its days that is
 */
public record Input(
        Role role,
        String slot,
        MeasureType type,
        EntryId entry,
        Value value,
        @Nullable LocalDate day,
        @Nullable DayIs dayIs) {

    /** What the value is to the computation. */
    public enum Role {
        BASELINE,
        TARGET,
        /** The latest report. */
        CURRENT,
        /** The report since which the target is reached. */
        REACHED;

        @JsonValue
        public String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** Where a day comes from. */
    public enum DayIs {
        MEASURED_ON,
        STATED_ON,
        COUNTS_FROM,
        DUE_ON;

        @JsonValue
        public String word() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    /** Whether it can be read against an earlier value. */
    boolean continues(Input earlier) {
        return type == earlier.type && day != null && earlier.day != null && day.isAfter(earlier.day);
    }

    Input as(Role other) {
        return new Input(other, slot, type, entry, value, day, dayIs);
    }
}
