package org.treerings.app.web.writing;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.treerings.kernel.measure.Measure;
import org.treerings.kernel.measure.MeasureType;
import org.treerings.kernel.measure.Value;

/**
 * Measured values by slot.
 *
 * @param type may be left out where the sentence tells it
 * @param notes words where a value belongs
 */
record Values(
        @Nullable MeasureType type,
        @Nullable Map<String, @Nullable Value> values,
        @Nullable Map<String, @Nullable String> notes) {

    Measure as(@Nullable MeasureType expected) {
        Map<String, Value> numbers = Given.values("measure.values", values);
        Map<String, String> words = Given.values("measure.notes", notes);
        return new Measure(Given.value("measure.type", type != null ? type : expected), numbers, words);
    }
}
