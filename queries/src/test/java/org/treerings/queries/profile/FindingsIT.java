package org.treerings.queries.profile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.treerings.queries.Sample.ANSHUN;
import static org.treerings.queries.Sample.CARBON;
import static org.treerings.queries.Sample.CLIMATE;
import static org.treerings.queries.Sample.HEAT;
import static org.treerings.queries.Sample.IMPORTED_AT;
import static org.treerings.queries.Sample.OFFICER;
import static org.treerings.queries.Sample.day;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.treerings.kernel.event.ActionAdded;
import org.treerings.kernel.event.BaselineRecorded;
import org.treerings.kernel.event.CityDescribed;
import org.treerings.kernel.event.CityEvent;
import org.treerings.kernel.event.Item;
import org.treerings.kernel.event.TargetUpdated;
import org.treerings.kernel.event.ValueConfirmed;
import org.treerings.kernel.framework.Framework;
import org.treerings.kernel.identity.ActionId;
import org.treerings.kernel.measure.Measure;
import org.treerings.kernel.measure.MeasureType;
import org.treerings.kernel.measure.TemplateId;
import org.treerings.kernel.measure.Text;
import org.treerings.kernel.measure.Value;
import org.treerings.queries.Database;
import org.treerings.queries.Ledger;
import org.treerings.queries.Processor;
import org.treerings.queries.Sample;
import org.treerings.queries.facts.Paths;

/** Each check at its edge: what it names, and what it leaves alone. */
class FindingsIT {

    private static final String TARGET = Paths.item(CLIMATE, CARBON, Item.TARGET);
    private static final String BASELINE = Paths.item(CLIMATE, CARBON, Item.BASELINE);

    private final Ledger ledger = new Ledger();

    @BeforeEach
    void bringInADocument() {
        Sample.importInto(ledger);
    }

    @Test
    void readsWanAndYiInTexts() {
        append(new CityDescribed(ANSHUN, new Text("总人口245.92万，占全省6%", "zh"), null));
        assertThat(paths("figure-differs")).isEmpty();
        append(new CityDescribed(ANSHUN, new Text("总人口约0.03亿", "zh"), null));
        assertThat(paths("figure-differs")).containsExactly("overview/about");
        append(new CityDescribed(ANSHUN, new Text("The population is about 2.46 million.", "en"), null));
        assertThat(paths("figure-differs")).isEmpty();
    }

    @Test
    void namesACoverOfTheTextsThatIsNotTheBaselines() {
        append(new CityDescribed(ANSHUN, new Text("森林覆盖率62.35%", "zh"), null));
        assertThat(paths("figure-under-other-names")).isEmpty();
        append(new CityDescribed(ANSHUN, new Text("森林覆盖率达60.2%", "zh"), null));
        assertThat(paths("figure-under-other-names")).containsExactly("overview/about");
    }

    @Test
    void comparesATargetsWordsWithItsValue() {
        append(target("Tree cover of 70 % by 2030", "70", "2030-12-31"));
        assertThat(paths("figure-differs")).isEmpty();
        append(target("Tree cover of 70 % by 2030", "75", "2030-12-31"));
        assertThat(paths("figure-differs")).containsExactly(TARGET);
    }

    @Test
    void wantsTheBaselineBeforeTheTarget() {
        append(target("More trees", "70", "2025-12-24"));
        assertThat(paths("baseline-later-than-target")).isEmpty();
        append(target("More trees", "70", "2025-12-22"));
        assertThat(paths("baseline-later-than-target")).containsExactly(TARGET);
    }

    @Test
    void namesASlotThatHoldsNothing() {
        assertThat(paths("missing-value")).isEmpty();
        append(new BaselineRecorded(
                ANSHUN,
                CLIMATE,
                CARBON,
                new TemplateId("increase-carbon-sequestration", 1),
                null,
                Measure.of(MeasureType.PERCENTAGE, Map.of()),
                new Text("The city currently has tree cover.", "en"),
                null,
                day("2026-01-01")));
        assertThat(paths("missing-value")).containsExactly(BASELINE);
    }

    @Test
    void namesAnActionThatIsTakenTwice() {
        append(new ActionAdded(
                ANSHUN, CLIMATE, new ActionId("heat-again"), new Text("Plant street trees", "en"), null, null));
        assertThat(paths("duplicate-action")).isEmpty();
        append(new ActionAdded(
                ANSHUN, Sample.POLLUTION, new ActionId("trees"), new Text("plant street Trees ", "en"), null, null));
        assertThat(paths("duplicate-action")).containsExactly(Paths.action(CLIMATE, new ActionId("heat-again")));
    }

    @Test
    void knowsAnActionByItsTitleInAnyLanguage() {
        String inChinese =
                Framework.current().action(CLIMATE, HEAT).orElseThrow().title().get("zh");
        append(new ActionAdded(
                ANSHUN, CLIMATE, new ActionId("heat-again"), new Text(String.valueOf(inChinese), "zh"), null, null));
        assertThat(paths("duplicate-action")).containsExactly(Paths.action(CLIMATE, new ActionId("heat-again")));
    }

    @Test
    void namesWhatWasNeitherSaidNorConfirmedForAYear() {
        assertThat(staleOn("2026-12-23")).isEmpty();
        assertThat(staleOn("2026-12-24")).containsExactly(BASELINE);
        append(new ValueConfirmed(
                ANSHUN, CLIMATE, CARBON, Item.BASELINE, ledger.entries().get(6).entry(), day("2026-04-05")));
        assertThat(staleOn("2026-12-24")).isEmpty();
        assertThat(staleOn("2027-01-10")).containsExactly(Paths.item(CLIMATE, HEAT, Item.TARGET));
    }

    @Test
    void advisesToConfirmOnlyWhatCanBeConfirmed() {
        assertThat(findings("stale-value", "2027-04-10"))
                .allSatisfy(finding -> assertThat(finding.message().contains("confirmed as still right"))
                        .isEqualTo(finding.path().startsWith("commitments/")))
                .hasSize(6);
    }

    private static TargetUpdated target(String text, String percent, @Nullable String dueOn) {
        return new TargetUpdated(
                ANSHUN,
                CLIMATE,
                CARBON,
                new Text(text, "en"),
                Measure.of(MeasureType.PERCENTAGE, Map.of("percent", Value.of(percent))),
                dueOn == null ? null : day(dueOn),
                day("2026-04-05"));
    }

    private List<String> staleOn(String day) {
        return paths("stale-value", day);
    }

    private List<String> paths(String code) {
        return paths(code, "2026-04-06");
    }

    private List<String> paths(String code, String day) {
        return findings(code, day).map(Finding::path).toList();
    }

    /** The clock stands on the last day asked for, so that a state of it is told for it. */
    private Stream<Finding> findings(String code, String day) {
        Processor.replay(ledger, 200);
        Clock late = Clock.fixed(Instant.parse("2030-01-01T00:00:00Z"), ZoneOffset.UTC);
        ReadyDocument told = new Profiles(Database.jdbc(), Framework.current(), late)
                .asOf(ANSHUN, day(day), Long.MAX_VALUE)
                .orElseThrow();
        return DocumentOfADayIT.written(told).findings().stream()
                .filter(finding -> finding.code().equals(code));
    }

    private void append(CityEvent event) {
        ledger.append(OFFICER, IMPORTED_AT, event);
    }
}
