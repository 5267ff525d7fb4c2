package org.treerings.queries.profile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.treerings.queries.Sample.ANSHUN;
import static org.treerings.queries.Sample.CARBON;
import static org.treerings.queries.Sample.CLIMATE;
import static org.treerings.queries.Sample.IMPORTED_AT;
import static org.treerings.queries.Sample.OFFICER;
import static org.treerings.queries.Sample.day;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.treerings.kernel.event.CityDescribed;
import org.treerings.kernel.event.CityEvent;
import org.treerings.kernel.event.Content;
import org.treerings.kernel.event.EntryRetracted;
import org.treerings.kernel.event.OfficerAppointed;
import org.treerings.kernel.event.ProgressReported;
import org.treerings.kernel.event.ResourceShared;
import org.treerings.kernel.event.ResourceWithdrawn;
import org.treerings.kernel.event.StepResourceLinked;
import org.treerings.kernel.event.StepResourceUnlinked;
import org.treerings.kernel.framework.Framework;
import org.treerings.kernel.identity.ActorId;
import org.treerings.kernel.identity.ResourceId;
import org.treerings.kernel.measure.Measure;
import org.treerings.kernel.measure.MeasureType;
import org.treerings.kernel.measure.Text;
import org.treerings.kernel.measure.Value;
import org.treerings.queries.Database;
import org.treerings.queries.Json;
import org.treerings.queries.Ledger;
import org.treerings.queries.Processor;
import org.treerings.queries.Sample;
import org.treerings.queries.facts.History;
import org.treerings.queries.facts.Timeline;
import tools.jackson.databind.JsonNode;

/** Resources, the steps that show them, and the awards that follow. */
class SharedResourcesIT {

    private static final ResourceId INVENTORY = new ResourceId("inventory");

    private final Ledger ledger = new Ledger();

    @BeforeEach
    void shareAnInventory() {
        Sample.importInto(ledger);
        append(new ResourceShared(
                ANSHUN, INVENTORY, new Text("Inventory", "en"), new Content.Link("https://example.org/i"), null));
        append(new StepResourceLinked(ANSHUN, 2, INVENTORY, null));
        append(new ProgressReported(
                ANSHUN,
                CLIMATE,
                CARBON,
                Measure.of(MeasureType.PERCENTAGE, Map.of("percent", Value.of("63"))),
                day("2026-03-01"),
                null,
                null,
                null,
                INVENTORY,
                null));
    }

    @Test
    void showsAResourceInItsStepAndAsEvidence() {
        JsonNode profile = profile();
        assertThat(profile.at("/resources/0/id").asString()).isEqualTo("inventory");
        assertThat(profile.at("/resources/0/content").toString())
                .isEqualTo("{\"kind\":\"link\",\"url\":\"https://example.org/i\"}");
        assertThat(profile.at("/resources/0/version").asLong()).isEqualTo(12);
        JsonNode linked = profile.at("/pathway/0/steps/1/resources/0");
        assertThat(linked.at("/title").asString()).isEqualTo("Inventory");
        assertThat(linked.at("/version").asLong()).isEqualTo(13);
        assertThat(profile.at("/actionAreas/0/commitments/1/actions/1/progress/reports/0/evidence")
                        .asString())
                .isEqualTo("inventory");
        assertThat(profile.at("/statistics/resources").asInt()).isEqualTo(1);
        assertThat(profile.at("/statistics/stepsWithResources").asInt()).isEqualTo(1);
        assertThat(profile.at("/statistics/progressReports").asInt()).isEqualTo(1);
    }

    @Test
    void showsNowhereWhatWasWithdrawn() {
        append(new ResourceWithdrawn(ANSHUN, INVENTORY, "outdated", null));
        JsonNode profile = profile();
        assertThat(profile.at("/resources")).isEmpty();
        assertThat(profile.at("/pathway/0/steps/1/resources")).isEmpty();
        assertThat(profile.at("/awards/1/levels/0/percent").asInt()).isZero();
    }

    @Test
    void takesWhatWasWithdrawnForEvidenceNoLonger() {
        assertThat(evidenced().at("/figure").asInt()).isEqualTo(1);
        assertThat(profile().at("/findings").findValuesAsString("code")).doesNotContain("evidence-not-shared");
        append(new ResourceWithdrawn(ANSHUN, INVENTORY, "outdated", null));
        assertThat(evidenced().at("/figure").asInt()).isZero();
        assertThat(profile().at("/findings").findValuesAsString("code")).contains("evidence-not-shared");
    }

    @Test
    void namesALinkToWhatIsSharedNoLonger() {
        assertThat(unsharedLinks()).isEmpty();
        append(new ResourceWithdrawn(ANSHUN, INVENTORY, "outdated", null));
        assertThat(unsharedLinks()).containsExactly("pathway/2/resources/inventory");
        append(new StepResourceUnlinked(ANSHUN, 2, INVENTORY, null));
        assertThat(unsharedLinks()).isEmpty();
    }

    @Test
    void namesALinkToWhatWasNeverRightlyShared() {
        append(new EntryRetracted(ANSHUN, ledger.entries().get(12).entry(), "A slip.", null));
        assertThat(unsharedLinks()).containsExactly("pathway/2/resources/inventory");
    }

    private List<String> unsharedLinks() {
        List<String> paths = new ArrayList<>();
        for (JsonNode finding : profile().at("/findings")) {
            if (finding.at("/code").asString().equals("link-not-shared")) {
                paths.add(finding.at("/path").asString());
            }
        }
        return paths;
    }

    @Test
    void tellsOfEachLevelByItselfWhatIsMetAndWhatIsNot() {
        append(new CityDescribed(ANSHUN, new Text("A city in the hills.", "en"), null));
        JsonNode awards = profile().at("/awards");
        JsonNode profile = awards.at("/0/levels");
        assertThat(awards.at("/0/rulesVersion").asInt()).isEqualTo(1);
        assertThat(profile.at("/0/percent").asInt()).isEqualTo(100);
        assertThat(profile.at("/1/percent").asInt()).isEqualTo(50);
        assertThat(profile.at("/1/criteria/2/criterion").asString()).isEqualTo("head-of-government-named");
        assertThat(profile.at("/1/criteria/2/met").asBoolean()).isFalse();
        assertThat(profile.at("/1/criteria/3/condition").asString())
                .isEqualTo("actions with description >= 100 percent of actions");
        assertThat(profile.at("/1/criteria/3/figure").asInt()).isEqualTo(1);
        assertThat(profile.at("/1/criteria/3/of").asInt()).isEqualTo(2);
        assertThat(awards.at("/1/levels/0/percent").asInt()).isEqualTo(100);
        assertThat(awards.at("/3/levels/0/percent").asInt()).isZero();
        assertThat(awards.at("/3/levels/0/claimedPercent").asInt()).isEqualTo(100);
    }

    @Test
    void keepsOfficersOutOfProfileAndTimelineButNotOutOfHistory() {
        append(new OfficerAppointed(ANSHUN, new ActorId("officer-li"), null));
        assertThat(profile().toString()).doesNotContain("officer-li");
        assertThat(new Timeline(Database.jdbc()).of(ANSHUN, day("2026-04-06"), Long.MAX_VALUE))
                .noneMatch(update -> update.path().startsWith("officers"));
        assertThat(new History(Database.jdbc())
                        .of(ANSHUN, new History.Filter("officers", null, null, null), null, 9)
                        .items())
                .singleElement()
                .satisfies(change -> assertThat(change.path()).isEqualTo("officers/officer-li"));
    }

    private JsonNode evidenced() {
        for (JsonNode criterion : profile().at("/awards").findParents("condition")) {
            if (criterion.at("/condition").asString().startsWith("progress reports with evidence")) {
                return criterion;
            }
        }
        throw new AssertionError("no level asks for evidence");
    }

    private JsonNode profile() {
        Processor.replay(ledger, 200);
        return Json.documents()
                .readTree(new Profiles(Database.jdbc(), Framework.current(), Sample.CLOCK)
                        .find(ANSHUN)
                        .orElseThrow()
                        .json());
    }

    private void append(CityEvent event) {
        ledger.append(OFFICER, IMPORTED_AT, event);
    }
}
