package org.treerings.queries.facts;

import static java.util.Comparator.comparing;
import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toUnmodifiableSet;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.BinaryOperator;
import java.util.stream.Stream;
import org.treerings.kernel.event.ActionAdded;
import org.treerings.kernel.event.CityRegistered;
import org.treerings.kernel.event.CityRenamed;
import org.treerings.kernel.event.CommitmentMade;
import org.treerings.kernel.event.EntryRetracted;
import org.treerings.kernel.event.StoredEvents;
import org.treerings.kernel.event.ValueConfirmed;
import org.treerings.kernel.identity.EntryId;

/** A city's record folded from its entries alone, in the plainest way: to be compared with what the tables say. */
public final class Fold {

    private static final Comparator<Fact> BY_DAY = comparing(Fact::countsFrom).thenComparingLong(Fact::position);
    private static final Set<String> FOUNDING =
            kinds(CityRegistered.class, CityRenamed.class, CommitmentMade.class, ActionAdded.class);
    private static final Set<String> CONFIRMING = kinds(ValueConfirmed.class);

    private final List<Fact> facts;

    private Fold(List<Fact> facts) {
        this.facts = facts;
    }

    /** All entries of one city in their order, its registration first. */
    public static Fold of(List<Recorded> entries) {
        if (entries.isEmpty() || !(entries.getFirst().event() instanceof CityRegistered registered)) {
            throw new IllegalArgumentException("a city's entries begin with its registration");
        }
        Map<EntryId, Long> retracted = new HashMap<>();
        entries.forEach(entry -> {
            if (entry.event() instanceof EntryRetracted retraction) {
                retracted.putIfAbsent(retraction.entry(), entry.position());
            }
        });
        ZoneId zone = registered.timeZone();
        return new Fold(entries.stream()
                .flatMap(entry -> Told.by(entry, zone))
                .map(fact -> fact.kept().retracted(retracted.get(fact.entry())))
                .toList());
    }

    /** All that was ever said, in the order of recording. */
    public List<Fact> facts() {
        return facts;
    }

    /** The state on a day, as it was known at a position; empty if nothing was known of the city then. */
    public Optional<CityFacts> asOf(LocalDate day, long position) {
        List<Fact> known =
                facts.stream().filter(fact -> fact.position() <= position).toList();
        if (known.isEmpty()) {
            return Optional.empty();
        }
        Fact last = known.getLast();
        List<Fact> standing =
                known.stream().filter(fact -> stands(fact, position)).toList();
        List<Fact> told = standing.stream()
                .filter(fact -> !fact.countsFrom().isAfter(day))
                .toList();
        Map<String, Long> touched = touched(known, position);
        List<Fact> inForce = inForce(told, standing).toList();
        return Optional.of(CityFacts.of(
                last.city(),
                last.position(),
                last.recordedAt(),
                inForce.stream()
                        .map(fact -> fact.touched(touched.getOrDefault(fact.path(), fact.position())))
                        .toList(),
                confirmations(told, inForce),
                told.stream()
                        .filter(fact -> fact.path().equals(Paths.NAME))
                        .sorted(BY_DAY)
                        .toList()));
    }

    private static boolean stands(Fact fact, long position) {
        return fact.retractedAt() == null || fact.retractedAt() > position;
    }

    /** The newest version of each path; what holds something or is the city itself, also before the day it was said. */
    private static Stream<Fact> inForce(List<Fact> told, List<Fact> standing) {
        Map<String, Fact> newest =
                told.stream().collect(toMap(Fact::path, fact -> fact, BinaryOperator.maxBy(BY_DAY), TreeMap::new));
        Set<String> untold = new TreeSet<>(Paths.CITY);
        newest.keySet().forEach(path -> Paths.containers(path).forEach(untold::add));
        untold.removeAll(newest.keySet());
        Map<String, Fact> first = standing.stream()
                .filter(fact ->
                        untold.contains(fact.path()) && fact.state() == State.PRESENT && FOUNDING.contains(fact.kind()))
                .collect(toMap(Fact::path, fact -> fact, BinaryOperator.minBy(BY_DAY), TreeMap::new));
        return Stream.concat(newest.values().stream(), first.values().stream());
    }

    private static Map<String, Long> touched(List<Fact> known, long position) {
        Map<String, Long> touched = new HashMap<>();
        for (Fact fact : known) {
            touched.merge(fact.path(), fact.position(), Math::max);
            if (fact.retractedAt() != null && fact.retractedAt() <= position) {
                touched.merge(fact.path(), fact.retractedAt(), Math::max);
            }
        }
        return touched;
    }

    /** The latest of each value in force, beside it. */
    private static Map<EntryId, Confirmation> confirmations(List<Fact> told, List<Fact> inForce) {
        Map<String, EntryId> held = inForce.stream().collect(toMap(fact -> Paths.confirmed(fact.path()), Fact::entry));
        Map<EntryId, Confirmation> latest = new HashMap<>();
        told.stream()
                .filter(fact ->
                        CONFIRMING.contains(fact.kind()) && confirmed(fact).equals(held.get(fact.path())))
                .sorted(BY_DAY)
                .forEach(fact -> latest.put(confirmed(fact), new Confirmation(fact.countsFrom(), fact.entry())));
        return latest;
    }

    private static EntryId confirmed(Fact confirmation) {
        return confirmation.required("confirmed", EntryId.class);
    }

    private static Set<String> kinds(Class<?>... types) {
        return Stream.of(types).map(type -> StoredEvents.stored(type).name()).collect(toUnmodifiableSet());
    }
}
