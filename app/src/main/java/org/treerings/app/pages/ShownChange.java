package org.treerings.app.pages;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.treerings.kernel.measure.Text;
import org.treerings.queries.facts.Change;

/** A change, each part of its value before and after, with what differs marked. */
record ShownChange(Change change, List<Part> parts) {

    /**
     * A part of a value.
     *
     * @param name of its place in the value
     * @param before absent where it was not there
     * @param after absent where it is gone
     */
    record Part(
            String name,
            @Nullable Wordings before,
            @Nullable Wordings after) {}

    /** Words in their language, cut where they differ from those on the other side. */
    record Wordings(String language, List<Marking.Segment> segments) {

        private static Wordings whole(Text text) {
            return new Wordings(text.language(), List.of(new Marking.Segment(text.text(), false)));
        }
    }

    static ShownChange of(Change change, Wording say) {
        Map<String, Text> before = Told.parts(change.before(), say);
        Map<String, Text> after = Told.parts(change.after(), say);
        Set<String> names = new LinkedHashSet<>(after.keySet());
        names.addAll(before.keySet());
        return new ShownChange(
                change,
                names.stream()
                        .map(name -> part(name, before.get(name), after.get(name)))
                        .toList());
    }

    private static Part part(String name, @Nullable Text before, @Nullable Text after) {
        if (before == null || after == null) {
            return new Part(
                    name, before == null ? null : Wordings.whole(before), after == null ? null : Wordings.whole(after));
        }
        Marking marking = Marking.of(before.text(), after.text());
        return new Part(
                name,
                new Wordings(before.language(), marking.before()),
                new Wordings(after.language(), marking.after()));
    }
}
