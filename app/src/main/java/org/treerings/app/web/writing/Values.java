package org.treerings.app.web.writing;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.treerings.commands.commitment.Filling;
import org.treerings.kernel.measure.MeasureType;
import org.treerings.kernel.measure.Value;

/**
 * Measured values by slot.
 *
 * @param type may be left out where the sentence in force tells it
 * @param notes words where a value belongs
 */
record Values(
        @Nullable MeasureType type,
        @Nullable Map<String, @Nullable Value> values,
        @Nullable Map<String, @Nullable String> notes) {

    Filling filling() {
        return new Filling(type, Given.values("measure.values", values), Given.values("measure.notes", notes));
    }
}
