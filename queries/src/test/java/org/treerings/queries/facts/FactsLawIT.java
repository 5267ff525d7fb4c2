package org.treerings.queries.facts;

import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.jspecify.annotations.Nullable;
import org.treerings.kernel.framework.Framework;
import org.treerings.kernel.identity.CityId;
import org.treerings.queries.Database;
import org.treerings.queries.Json;
import org.treerings.queries.Ledger;
import org.treerings.queries.Processor;
import org.treerings.queries.Sample;
import org.treerings.queries.index.IndexYears;
import org.treerings.queries.profile.Documents;
import org.treerings.queries.profile.Profiles;
import tools.jackson.databind.JsonNode;

class FactsLawIT {

    private final Facts facts = new Facts(Database.jdbc());
    private final Profiles profiles = new Profiles(Database.jdbc(), Framework.current(), Sample.CLOCK);
    private final IndexYears indices = new IndexYears(facts, Framework.current());

    @Provide
    Arbitrary<List<Histories.Step>> steps() {
        return Histories.steps();
    }

    @Property(tries = 30)
    void everyStateIsTheFoldOfItsEntries(
            @ForAll("steps") List<Histories.Step> steps,
            @ForAll @IntRange(min = 1, max = 9) int batchSize,
            @ForAll @IntRange(max = 10) int day,
            @ForAll @IntRange(max = 42) int position) {
        Ledger ledger = Histories.ledger(steps);
        Processor.replay(ledger, batchSize);
        for (CityId city : Histories.CITIES) {
            assertStateIsFold(ledger, city, Histories.day(day), position);
            assertStateIsFold(ledger, city, Histories.day(day), ledger.entries().size());
            assertStateIsFold(ledger, city, LocalDate.parse("9999-12-31"), position);
            assertDocumentIsFold(ledger, city);
        }
        assertThatAnotherSplitWritesTheSame(ledger, batchSize + 1);
    }

    private void assertStateIsFold(Ledger ledger, CityId city, LocalDate day, long position) {
        Map<String, String> told = facts.asOf(city, day, position).map(CityFacts::byPath).stream()
                .flatMap(state -> state.values().stream())
                .collect(
                        toMap(Fact::path, fact -> fact.position() + " " + fact.version() + " " + sorted(fact.value())));
        NaiveFold fold = new NaiveFold(ledger.entries(), city, position);
        Map<String, String> folded = fold.on(day).values().stream()
                .collect(toMap(
                        NaiveFold.Version::path,
                        version -> version.position() + " " + fold.touched().get(version.path()) + " "
                                + sorted(tree(version.value()))));
        assertThat(new TreeMap<>(told)).isEqualTo(new TreeMap<>(folded));
    }

    private void assertDocumentIsFold(Ledger ledger, CityId city) {
        JsonNode document =
                Json.documents().readTree(profiles.find(city).orElseThrow().json());
        NaiveFold fold = new NaiveFold(ledger.entries(), city, Long.MAX_VALUE);
        Map<String, NaiveFold.Version> folded = fold.on(LocalDate.MAX);
        assertThat(document.at("/position").asLong()).isEqualTo(ledger.last().get(city));
        assertThat(Optional.of(document.at("/overview/population/version"))
                        .filter(version -> !version.isNull())
                        .map(JsonNode::asLong))
                .isEqualTo(Optional.ofNullable(folded.get(Paths.POPULATION))
                        .map(version -> fold.touched().get(version.path())));
        Map<String, Long> shown = new TreeMap<>();
        document.at("/actionAreas")
                .forEach(area -> area.at("/commitments").forEach(commitment -> {
                    String path = "commitments/" + commitment.at("/id").asString();
                    shown.put(path, commitment.at("/version").asLong());
                    commitment.at("/actions").forEach(action -> show(shown, path, action));
                }));
        showShared(shown, document);
        for (int year : List.of(2024, 2025)) {
            showIndex(shown, city, year);
        }
        assertThat(shown).isEqualTo(visible(folded, fold.touched()));
    }

    private static void show(Map<String, Long> shown, String commitment, JsonNode action) {
        String path = commitment + "/actions/" + action.at("/id").asString();
        shown.put(path, action.at("/version").asLong());
        for (String item : List.of("description", "baseline", "target")) {
            JsonNode version = action.at("/" + item + "/version");
            if (version.isNumber()) {
                shown.put(path + "/" + item, version.asLong());
            }
        }
        action.at("/progress/reports")
                .forEach(report -> shown.put(
                        path + "/progress/" + report.at("/measuredOn").asString(),
                        report.at("/version").asLong()));
    }

    private static void showShared(Map<String, Long> shown, JsonNode document) {
        document.at("/resources").forEach(resource -> put(shown, "resources", resource));
        document.at("/pathway")
                .forEach(phase -> phase.at("/steps")
                        .forEach(step -> step.at("/resources")
                                .forEach(link -> put(
                                        shown, "pathway/" + step.at("/number").asInt() + "/resources", link))));
    }

    private static void put(Map<String, Long> shown, String under, JsonNode item) {
        shown.put(under + "/" + item.at("/id").asString(), item.at("/version").asLong());
    }

    private void showIndex(Map<String, Long> shown, CityId city, int year) {
        indices.of(city, year, LocalDate.MAX, Long.MAX_VALUE).stream()
                .flatMap(index -> index.indicators().stream())
                .forEach(indicator -> {
                    Long version = indicator.origin().version();
                    if (version != null) {
                        shown.put(Paths.indicator(year, indicator.indicator()), version);
                    }
                });
    }

    /**
     * What stands, in containers that stand; confirmations are told beside what they confirm, officers to nobody, and a
     * link only as long as its resource is shared.
     */
    private static Map<String, Long> visible(Map<String, NaiveFold.Version> folded, Map<String, Long> touched) {
        return folded.values().stream()
                .filter(version -> version.path().matches("(commitments|pathway|index|resources)/.*"))
                .filter(version -> !version.path().endsWith("/confirmed"))
                .filter(version -> stands(folded, version.path()))
                .map(NaiveFold.Version::path)
                .collect(toMap(path -> path, touched::get, (one, _) -> one, TreeMap::new));
    }

    private static boolean stands(Map<String, NaiveFold.Version> folded, String path) {
        NaiveFold.Version own = folded.get(path);
        if (own == null || own.value() == null) {
            return false;
        }
        if (path.startsWith("pathway/")) {
            return stands(folded, Paths.RESOURCES + "/" + Paths.last(path));
        }
        if (!path.startsWith("commitments/")) {
            return true;
        }
        String[] parts = path.split("/", -1);
        for (int length = 2; length <= Math.min(4, parts.length); length += 2) {
            NaiveFold.Version container =
                    folded.get(String.join("/", List.of(parts).subList(0, length)));
            if (container == null || container.value() == null) {
                return false;
            }
        }
        return true;
    }

    private static void assertThatAnotherSplitWritesTheSame(Ledger ledger, int pageSize) {
        List<String> live = Database.dump();
        Database.empty();
        FactsProjection rebuild =
                new FactsProjection(Database.jdbc(), new Documents(Database.jdbc(), Framework.current(), Sample.CLOCK));
        List<Recorded> entries = ledger.entries();
        for (int start = 0; start < entries.size(); start += pageSize) {
            rebuild.write(entries.subList(start, Math.min(entries.size(), start + pageSize)));
        }
        assertThat(Database.dump()).isEqualTo(live);
    }

    private static @Nullable JsonNode tree(@Nullable String json) {
        return json == null ? null : Json.values().readTree(json);
    }

    /** The database keeps the members of an object in an order of its own. */
    private static String sorted(@Nullable JsonNode value) {
        if (value != null && value.isArray()) {
            return value.valueStream().map(FactsLawIT::sorted).toList().toString();
        }
        if (value == null || !value.isObject()) {
            return String.valueOf(value);
        }
        Map<String, String> members = new TreeMap<>();
        value.properties().forEach(member -> members.put(member.getKey(), sorted(member.getValue())));
        return members.toString();
    }
}
