package org.treerings.queries.facts;

import static java.util.stream.Collectors.toMap;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.treerings.kernel.identity.CityId;
import org.treerings.kernel.identity.EntryId;

/**
 * A city's record in one state: the version in force at each path, also where that is a withdrawal.
 *
 * @param position of the city's last entry that was known
 * @param recordedAt when that entry was recorded
 * @param confirmations the latest of each entry in force that was said to be still right
 * @param names those that the city ever had, the last one in force
 */
public record CityFacts(
        CityId city,
        long position,
        Instant recordedAt,
        SortedMap<String, Fact> byPath,
        Map<EntryId, Confirmation> confirmations,
        List<Fact> names) {

    static CityFacts of(
            CityId city,
            long position,
            Instant recordedAt,
            List<Fact> facts,
            Map<EntryId, Confirmation> confirmations,
            List<Fact> names) {
        return new CityFacts(
                city,
                position,
                recordedAt,
                facts.stream().collect(toMap(Fact::path, fact -> fact, (first, _) -> first, TreeMap::new)),
                confirmations,
                names);
    }

    /** The same without what became known later: that a version was retracted since. */
    CityFacts asKnown() {
        SortedMap<String, Fact> known = new TreeMap<>();
        byPath.forEach((path, fact) -> known.put(path, fact.retracted(null)));
        List<Fact> knownNames = names.stream().map(name -> name.retracted(null)).toList();
        return new CityFacts(city, position, recordedAt, known, confirmations, knownNames);
    }

    /** The latest day on which a fact was said to be still right; absent where it never was. */
    public @Nullable LocalDate confirmedOn(Fact fact) {
        Confirmation confirmation = confirmations.get(fact.entry());
        return confirmation == null ? null : confirmation.day();
    }

    /** The version that says a value at a path; empty where none does or it was withdrawn. */
    public Optional<Fact> present(String path) {
        return Optional.ofNullable(byPath.get(path)).filter(fact -> fact.state() == State.PRESENT);
    }

    /** The version at a path of which nobody knows any more what it said; empty where none is in force. */
    public Optional<Fact> erased(String path) {
        return Optional.ofNullable(byPath.get(path)).filter(fact -> fact.state() == State.ERASED);
    }

    /** Whether a value is said, and nothing that it stands under is withdrawn. */
    boolean stands(Fact fact) {
        String path = fact.path();
        return fact.state() == State.PRESENT
                && IntStream.range(0, path.length())
                        .filter(place -> path.charAt(place) == '/')
                        .mapToObj(place -> byPath.get(path.substring(0, place)))
                        .noneMatch(container -> container != null && container.state() == State.WITHDRAWN);
    }

    /** The values that stand directly under a path, by the last part of theirs. */
    public Stream<Fact> under(String path) {
        String start = path + "/";
        return byPath.tailMap(start).values().stream()
                .takeWhile(fact -> fact.path().startsWith(start))
                .filter(fact -> fact.path().indexOf('/', start.length()) < 0)
                .filter(fact -> fact.state() == State.PRESENT);
    }
}
