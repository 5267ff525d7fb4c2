package org.treerings.queries.diff;

import static java.util.Comparator.comparingLong;
import static java.util.Objects.requireNonNull;

import java.util.Map;
import java.util.Objects;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.treerings.kernel.identity.EntryId;
import org.treerings.queries.facts.CityFacts;
import org.treerings.queries.facts.Fact;
import org.treerings.queries.facts.Paths;

/**
 * By which entries one state became another.
 *
 * @param begins where the first state was looked at
 * @param ends where the second one was
 * @param retractions between the two, by what they retracted
 */
record Causes(CityFacts from, CityFacts to, Bound begins, Bound ends, Map<EntryId, Fact> retractions) {

    /** Where another version is in force, or none any more. Retractions show where they take effect. */
    static SortedSet<String> changed(CityFacts from, CityFacts to) {
        SortedSet<String> paths = new TreeSet<>(from.byPath().keySet());
        paths.addAll(to.byPath().keySet());
        paths.removeIf(path -> path.startsWith(Paths.RETRACTIONS + "/")
                || Objects.equals(
                        position(from.byPath().get(path)), position(to.byPath().get(path))));
        return paths;
    }

    private static @Nullable Long position(@Nullable Fact fact) {
        return fact == null ? null : fact.position();
    }

    /**
     * What brought the change about at a changed path: what is said there now, or the retraction of what was said before.
     * Where neither came between the two, what is contained there appeared or went, and took its container with it.
     */
    Fact of(String path) {
        Fact before = from.byPath().get(path);
        Fact after = to.byPath().get(path);
        if (after != null && toldBetween(after)) {
            return after;
        }
        Fact retraction = before == null ? null : retractions.get(before.entry());
        if (retraction != null) {
            return retraction;
        }
        Stream<Fact> contents = changed(from, to).tailSet(path + "/").stream()
                .takeWhile(inside -> inside.startsWith(path + "/"))
                .map(this::of);
        return after == null
                ? contents.max(comparingLong(Fact::position)).orElse(requireNonNull(before))
                : contents.min(comparingLong(Fact::position)).orElse(after);
    }

    private boolean toldBetween(Fact fact) {
        boolean recordedBetween = fact.position() > from.position();
        boolean comesBetween =
                fact.countsFrom().isAfter(begins.day()) && !fact.countsFrom().isAfter(ends.day());
        return recordedBetween || comesBetween;
    }
}
