package org.treerings.queries.facts;

import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Gatherers;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.treerings.kernel.event.CityRegistered;
import org.treerings.kernel.event.PayloadErased;
import org.treerings.kernel.event.Provenance;
import org.treerings.kernel.event.Remains;
import org.treerings.kernel.framework.Framework;
import org.treerings.kernel.identity.CityId;
import org.treerings.kernel.identity.EntryId;
import org.treerings.queries.Database;
import org.treerings.queries.Ledger;
import org.treerings.queries.Sample;
import org.treerings.queries.profile.Documents;
import org.treerings.queries.profile.Profiles;

/** The law of the memory, also for what is forgotten: the tables tell what the entries tell that are left. */
class ErasureLawIT {

    private final Facts facts = new Facts(Database.jdbc());
    private final Profiles profiles = new Profiles(Database.jdbc(), Framework.current(), Sample.CLOCK);
    private final FactsProjection projection =
            new FactsProjection(Database.jdbc(), new Documents(Database.jdbc(), Framework.current(), Sample.CLOCK));

    @Provide
    Arbitrary<List<Histories.Step>> steps() {
        return Histories.steps();
    }

    @Provide
    Arbitrary<List<Integer>> erased() {
        return Arbitraries.integers().between(0, 43).list().ofMaxSize(8);
    }

    @Property(tries = 30)
    void theTablesTellWhatIsLeft(
            @ForAll("steps") List<Histories.Step> steps,
            @ForAll("erased") List<Integer> erased,
            @ForAll @IntRange(min = 1, max = 9) int batchSize,
            @ForAll @IntRange(max = 12) int day,
            @ForAll @IntRange(max = 50) int position) {
        Ledger ledger = Histories.ledger(steps);
        erased.forEach(place -> erase(ledger, place));
        List<Recorded> left = left(ledger.entries());
        List<String> live = written(ledger.entries(), batchSize, projection::write);
        for (CityId city : Histories.CITIES) {
            assertFolded(city, left, LocalDate.MAX, Long.MAX_VALUE);
            assertFolded(city, left, Histories.day(day), position);
        }
        assertThat(written(left, batchSize, projection::write)).isEqualTo(live);
    }

    @Property(tries = 30)
    void aLoadOfWhatIsLeftIsTheSame(
            @ForAll("steps") List<Histories.Step> steps, @ForAll("erased") List<Integer> erased) {
        Ledger ledger = Histories.ledger(steps);
        erased.forEach(place -> erase(ledger, place));
        List<String> live = written(ledger.entries(), 1, new FactsProjection(Database.jdbc(), _ -> {})::write);
        assertThat(loaded(left(ledger.entries()))).isEqualTo(live);
        assertThat(loaded(ledger.entries())).isEqualTo(live);
    }

    private static List<String> loaded(List<Recorded> entries) {
        Database.empty();
        FactLoad load = new FactLoad(Database.jdbc());
        entries.stream().gather(Gatherers.windowFixed(5)).forEach(load::add);
        load.finish();
        return Database.dump();
    }

    private static void erase(Ledger ledger, int place) {
        List<Recorded> entries = ledger.entries();
        Recorded entry = entries.get(place % entries.size());
        if (!(entry.event() instanceof CityRegistered)) {
            ledger.append(
                    Sample.OFFICER,
                    entries.getLast().recordedAt(),
                    new PayloadErased(entry.event().city(), entry.entry(), "private", null));
        }
    }

    /** As the ledger holds them in the end. */
    private static List<Recorded> left(List<Recorded> entries) {
        Set<EntryId> erased = entries.stream()
                .filter(entry -> entry.event() instanceof PayloadErased)
                .map(entry -> ((PayloadErased) entry.event()).entry())
                .collect(toSet());
        return entries.stream()
                .map(entry -> erased.contains(entry.entry()) ? left(entry) : entry)
                .toList();
    }

    private static Recorded left(Recorded entry) {
        Provenance told = entry.provenance();
        return new Recorded(
                entry.position(),
                entry.entry(),
                entry.recordedAt(),
                Remains.of(entry.event()),
                new Provenance(told.actor(), told.role(), null, told.source()),
                entry.correlation(),
                true);
    }

    private static List<String> written(List<Recorded> entries, int page, Consumer<List<Recorded>> table) {
        Database.empty();
        entries.stream().gather(Gatherers.windowFixed(page)).forEach(table);
        return Database.dump();
    }

    private void assertFolded(CityId city, List<Recorded> left, LocalDate day, long position) {
        Fold fold = Fold.of(
                left.stream().filter(entry -> entry.event().city().equals(city)).toList());
        assertThat(facts.asOf(city, day, position)).isEqualTo(fold.asOf(day, position));
        assertThat(profiles.asOf(city, day, position)
                        .map(document -> new String(document.json(), StandardCharsets.UTF_8)))
                .isEqualTo(fold.asOf(day, position)
                        .map(state -> new String(profiles.told(state, day).json(), StandardCharsets.UTF_8)));
    }
}
