package org.treerings.commands.commitment;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.treerings.commands.CommandRejected;
import org.treerings.kernel.measure.Measure;
import org.treerings.kernel.measure.MeasureType;
import org.treerings.kernel.measure.SentenceTemplate;
import org.treerings.kernel.measure.Value;

/**
 * A measure as it is given.
 *
 * @param type absent where the sentence in force is to tell it
 */
public record Filling(@Nullable MeasureType type, Map<String, Value> values, Map<String, String> notes) {

    public static Filling of(Measure measure) {
        return new Filling(measure.type(), measure.values(), measure.notes());
    }

    /** The measure that it makes in a sentence. */
    public Measure in(@Nullable SentenceTemplate template) {
        MeasureType told = type == null && template != null ? template.type() : type;
        if (told == null) {
            throw new CommandRejected(
                    "field-missing", "measure.type", "Give measure.type; no sentence in force tells it.");
        }
        return new Measure(told, values, notes);
    }
}
