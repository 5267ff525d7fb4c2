package org.treerings.queries.facts;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.treerings.kernel.framework.Framework;
import org.treerings.kernel.identity.CityId;
import org.treerings.queries.Database;
import org.treerings.queries.Ledger;
import org.treerings.queries.Sample;
import org.treerings.queries.diff.Bound;
import org.treerings.queries.diff.Diff;
import org.treerings.queries.diff.Diffs;
import org.treerings.queries.profile.Documents;
import org.treerings.queries.profile.Profiles;
import org.treerings.queries.profile.ReadyDocument;

/** The law of the memory: whatever is asked of the tables is what the entries alone tell, at any two of its times. */
class FoldLawIT {

    private static final Bound NOW = new Bound(LocalDate.MAX, Long.MAX_VALUE);

    private static final JdbcClient JDBC = Database.oneConnection();

    private final Facts facts = new Facts(JDBC);
    private final Profiles profiles = new Profiles(JDBC, Framework.current(), Sample.CLOCK);
    private final Diffs diffs = new Diffs(JDBC, Framework.current(), Sample.CLOCK);
    private final FactsProjection projection =
            new FactsProjection(JDBC, new Documents(JDBC, Framework.current(), Sample.CLOCK));

    @Provide
    Arbitrary<List<Histories.Step>> steps() {
        return Histories.steps();
    }

    @Provide
    Arbitrary<List<Bound>> bounds() {
        return Combinators.combine(
                        Arbitraries.integers().between(0, 12).map(Histories::day),
                        Arbitraries.longs().between(0, 44))
                .as(Bound::new)
                .list()
                .ofSize(4);
    }

    @Property(tries = 150)
    void factsAndProfileAreTheFoldOfTheEntriesAtAnyPoint(
            @ForAll("steps") List<Histories.Step> steps,
            @ForAll("bounds") List<Bound> bounds,
            @ForAll @IntRange(min = 1, max = 50) int batchSize) {
        List<Recorded> entries = written(steps, batchSize);
        for (CityId city : Histories.CITIES) {
            Fold fold = fold(entries, city);
            bounds.forEach(bound -> assertFolded(city, fold, bound));
            assertFolded(city, fold, NOW);
            assertThat(text(profiles.find(city))).isEqualTo(folded(fold, NOW));
        }
    }

    @Property(tries = 100)
    void thePatchOfADiffTurnsOneProfileIntoTheOther(
            @ForAll("steps") List<Histories.Step> steps, @ForAll("bounds") List<Bound> bounds) {
        written(steps, 50);
        for (CityId city : Histories.CITIES) {
            for (int place = 1; place < bounds.size(); place++) {
                assertPatched(city, earliest(bounds.get(place - 1), bounds.get(place)), bounds.get(place));
                assertPatched(city, bounds.get(place), NOW);
            }
        }
    }

    private List<Recorded> written(List<Histories.Step> steps, int batchSize) {
        Ledger ledger = Histories.ledger(steps);
        Database.empty();
        List<Recorded> entries = ledger.entries();
        for (int start = 0; start < entries.size(); start += batchSize) {
            projection.write(entries.subList(start, Math.min(entries.size(), start + batchSize)));
        }
        return entries;
    }

    private static Fold fold(List<Recorded> entries, CityId city) {
        return Fold.of(entries.stream()
                .filter(entry -> entry.event().city().equals(city))
                .toList());
    }

    private void assertFolded(CityId city, Fold fold, Bound bound) {
        assertThat(facts.asOf(city, bound.day(), bound.position())).isEqualTo(fold.asOf(bound.day(), bound.position()));
        assertThat(text(profiles.asOf(city, bound.day(), bound.position()))).isEqualTo(folded(fold, bound));
    }

    private @Nullable String folded(Fold fold, Bound bound) {
        return text(fold.asOf(bound.day(), bound.position()).map(state -> profiles.told(state, bound.day())));
    }

    private static @Nullable String text(Optional<ReadyDocument> document) {
        return document.map(ready -> new String(ready.json(), StandardCharsets.UTF_8))
                .orElse(null);
    }

    private static Bound earliest(Bound one, Bound other) {
        return new Bound(
                one.day().isBefore(other.day()) ? one.day() : other.day(), Math.min(one.position(), other.position()));
    }

    private void assertPatched(CityId city, Bound from, Bound to) {
        Optional<CityFacts> before = facts.asOf(city, from.day(), from.position());
        CityFacts after = facts.asOf(city, to.day(), to.position()).orElse(null);
        Optional<Diff> diff = diffs.between(city, from, to);
        assertThat(diff.isPresent()).isEqualTo(before.isPresent());
        if (before.isPresent() && after != null) {
            JsonObject old = object(profiles.told(before.get(), from.day()).json());
            JsonObject patched = Json.createPatch(steps(diff.orElseThrow())).apply(old);
            assertThat(patched).isEqualTo(object(profiles.told(after, to.day()).json()));
            assertChangesLeadFromOneToTheOther(before.get(), after, diff.orElseThrow());
            assertEachCauseCameBetween(diff.orElseThrow(), from, to);
        }
    }

    private static void assertChangesLeadFromOneToTheOther(CityFacts before, CityFacts after, Diff diff) {
        Map<String, String> values = values(before);
        diff.changes().forEach(difference -> {
            Change change = difference.change();
            assertThat(values.getOrDefault(change.path(), "null")).isEqualTo(String.valueOf(change.before()));
            if (change.state() == State.RETRACTED) {
                values.remove(change.path());
            } else {
                values.put(change.path(), String.valueOf(change.after()));
            }
        });
        assertThat(values).isEqualTo(values(after));
    }

    private static Map<String, String> values(CityFacts facts) {
        Map<String, String> values = new TreeMap<>();
        facts.byPath().forEach((path, fact) -> values.put(path, String.valueOf(fact.value())));
        values.keySet().removeIf(path -> path.startsWith("retractions/"));
        return values;
    }

    private static void assertEachCauseCameBetween(Diff diff, Bound from, Bound to) {
        assertThat(diff.changes()).allSatisfy(difference -> {
            Change change = difference.change();
            boolean recordedBetween = change.position() > from.position() && change.position() <= to.position();
            boolean comesBetween = change.countsFrom().isAfter(from.day())
                    && !change.countsFrom().isAfter(to.day());
            assertThat(recordedBetween || comesBetween).isTrue();
            assertThat(difference.label()).isNotBlank();
        });
    }

    private static JsonArray steps(Diff diff) {
        byte[] steps = org.treerings.queries.Json.documents().writeValueAsBytes(diff.patch());
        try (JsonReader reader = Json.createReader(new ByteArrayInputStream(steps))) {
            return reader.readArray();
        }
    }

    private static JsonObject object(byte[] json) {
        try (JsonReader reader = Json.createReader(new ByteArrayInputStream(json))) {
            return reader.readObject();
        }
    }
}
