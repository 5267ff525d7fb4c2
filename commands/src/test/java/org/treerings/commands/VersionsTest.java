package org.treerings.commands;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.treerings.commands.Versions.Version;
import org.treerings.kernel.identity.EntryId;

class VersionsTest {

    private static final LocalDate FIRST = LocalDate.parse("2026-04-01");

    /** A statement as it came in: its day and the day it was heard count from the first of April. */
    record Told(int day, int heardOn, String value, boolean retracted) {

        Statement statement() {
            return new Statement(FIRST.plusDays(day), FIRST.plusDays(heardOn), FIRST.plusDays(heardOn), Seen.UNASKED);
        }
    }

    @Property
    void holdOnEveryDayWhatANaiveReadingOfTheListHolds(
            @ForAll("statements") List<Told> told, @ForAll @IntRange(min = -1, max = 6) int day) {
        Versions<String> versions = new Versions<>();
        for (int place = 0; place < told.size(); place++) {
            versions.add(
                    entry(place), told.get(place).statement(), told.get(place).value());
        }
        for (int place = 0; place < told.size(); place++) {
            if (told.get(place).retracted()) {
                versions.retract(entry(place), entry(told.size() + place));
            }
        }
        assertThat(versions.on(FIRST.plusDays(day)).map(Version::value)).isEqualTo(naive(told, day));
    }

    @Property
    void areSettledForWhateverWasJustRecorded(@ForAll("statements") List<Told> told) {
        Versions<String> versions = new Versions<>();
        for (Told next : told) {
            if (!versions.settle(next.statement(), next.value())) {
                versions.add(entry(versions.recorded().size()), next.statement(), next.value());
            }
            assertThat(versions.settle(next.statement(), next.value())).isTrue();
        }
    }

    @Property
    void neverLetAnOlderSourceChangeWhatHoldsOnAnyDayOfNewerStatements(
            @ForAll("statements") List<Told> told, @ForAll @IntRange(min = 0, max = 5) int day) {
        Versions<String> versions = new Versions<>();
        for (Told newer : told) {
            versions.add(entry(versions.recorded().size()), newer.statement(), newer.value());
        }
        Optional<Version<String>> held = versions.on(FIRST.plusDays(day));
        Statement older = new Told(day, -1, "older", false).statement();
        boolean changes = !versions.settle(older, "older");
        assertThat(changes)
                .isEqualTo(held.filter(version -> version.day().equals(older.day()))
                        .isEmpty());
    }

    @Provide
    Arbitrary<List<Told>> statements() {
        Arbitrary<Integer> days = Arbitraries.integers().between(0, 5);
        return Combinators.combine(days, days, Arbitraries.of("a", "b", "c"), Arbitraries.of(false, false, true))
                .as(Told::new)
                .list()
                .ofMaxSize(12);
    }

    private static Optional<String> naive(List<Told> told, int day) {
        List<Told> byDay = new ArrayList<>(told);
        byDay.removeIf(one -> one.retracted() || one.day() > day);
        byDay.sort(Comparator.comparingInt(Told::day));
        return byDay.isEmpty() ? Optional.empty() : Optional.of(byDay.getLast().value());
    }

    private static EntryId entry(int place) {
        return new EntryId(new UUID(0, place));
    }
}
