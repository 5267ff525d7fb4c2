package org.treerings.queries;

import static java.util.Objects.requireNonNull;

import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.treerings.kernel.measure.Text;

/**
 * What something is called.
 *
 * @param title in English where the catalogue offers it, as the city gave it where it is the city's own
 * @param titles by language
 */
public record Title(String title, SortedMap<String, String> titles) {

    /** A title of the catalogue. */
    public static Title of(Map<String, String> titles) {
        return new Title(requireNonNull(titles.get("en"), "a catalogue's text in English"), new TreeMap<>(titles));
    }

    /**
     * A title that the city gave.
     *
     * @param given absent where it was erased
     * @param id stands in for it then
     */
    public static Title of(@Nullable Text given, String id) {
        return given == null
                ? new Title(id, new TreeMap<>())
                : new Title(given.text(), new TreeMap<>(Map.of(given.language(), given.text())));
    }
}
