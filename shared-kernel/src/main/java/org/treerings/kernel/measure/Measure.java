package org.treerings.kernel.measure;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.Collections;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Typed values by slot.
 *
 * @param values the measured values
 * @param notes words that were given where a value belongs; they stay beside the value when it comes
 */
public record Measure(MeasureType type, Map<String, Value> values, Map<String, String> notes) {

    public Measure(
            @JsonProperty("type") MeasureType type,
            @JsonProperty("values") @Nullable Map<String, Value> values,
            @JsonProperty("notes") @Nullable Map<String, String> notes) {
        this.type = type;
        this.values = sorted(values);
        this.notes = sorted(notes);
    }

    /** A measure in words only. */
    public static Measure words() {
        return new Measure(MeasureType.TEXT, Map.of(), Map.of());
    }

    public static Measure of(MeasureType type, Map<String, Value> values) {
        return new Measure(type, values, Map.of());
    }

    /** What was noted of a value survives when the number comes: a later measure takes it along, unless it brings its own. */
    public Measure keepingNotes(Measure later) {
        Map<String, String> kept = new HashMap<>(notes);
        kept.keySet().retainAll(later.values().keySet());
        kept.putAll(later.notes());
        return new Measure(later.type(), later.values(), kept);
    }

    private static <V> Map<String, V> sorted(@Nullable Map<String, V> map) {
        return map == null ? Map.of() : Collections.unmodifiableMap(new TreeMap<>(map));
    }
}
