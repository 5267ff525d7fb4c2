package org.treerings.queries.profile;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.treerings.kernel.measure.Measure;
import org.treerings.kernel.measure.MeasureType;
import org.treerings.queries.facts.Fact;

/** How much of a value is known. No number ever stands in for a missing one. */
public enum ValueState {
    /** The city said it. */
    REPORTED,
    /** The city said nothing. */
    NOT_REPORTED,
    /** The city said it, and it was erased. */
    ERASED,
    /** Every slot has a value. */
    MEASURED,
    /** Some slots have a value, others a note or nothing. */
    PARTLY_MEASURED,
    /** Words alone where values belong. */
    NOTED,
    /** Words only, and none asked for a number. */
    STATED;

    @JsonValue
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Of something that was given a title, of which an erasure leaves that it is there. */
    static ValueState ofTitled(Fact fact) {
        return fact.value() != null && fact.value().has("title") ? REPORTED : ERASED;
    }

    /**
     * How much a measure tells.
     *
     * @param slots what its sentence asks for
     */
    static ValueState of(@Nullable Measure measure, Set<String> slots) {
        if (measure == null || measure.type() == MeasureType.TEXT) {
            return STATED;
        }
        if (measure.values().isEmpty()) {
            return NOTED;
        }
        Set<String> asked = new HashSet<>(slots);
        asked.addAll(measure.notes().keySet());
        return measure.values().keySet().containsAll(asked) ? MEASURED : PARTLY_MEASURED;
    }
}
