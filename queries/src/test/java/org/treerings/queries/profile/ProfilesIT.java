package org.treerings.queries.profile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static org.treerings.queries.Sample.ANSHUN;
import static org.treerings.queries.Sample.CARBON;
import static org.treerings.queries.Sample.CLIMATE;
import static org.treerings.queries.Sample.IMPORTED_AT;
import static org.treerings.queries.Sample.OFFICER;
import static org.treerings.queries.Sample.day;
import static org.treerings.queries.Sample.registered;

import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.treerings.kernel.event.ActionWithdrawn;
import org.treerings.kernel.event.CityRenamed;
import org.treerings.kernel.event.CommitmentMade;
import org.treerings.kernel.framework.Framework;
import org.treerings.kernel.identity.CityId;
import org.treerings.kernel.identity.CommitmentId;
import org.treerings.kernel.measure.Text;
import org.treerings.queries.Database;
import org.treerings.queries.InvalidCursor;
import org.treerings.queries.Json;
import org.treerings.queries.Ledger;
import org.treerings.queries.Page;
import org.treerings.queries.Processor;
import org.treerings.queries.Sample;
import tools.jackson.databind.JsonNode;

class ProfilesIT {

    private final Ledger ledger = new Ledger();
    private final Profiles profiles = new Profiles(Database.jdbc(), Framework.current(), Sample.CLOCK);

    @BeforeEach
    void bringInADocument() {
        Sample.importInto(ledger);
    }

    @AfterEach
    void aSecondReplayWritesTheSame() {
        List<String> first = Database.dump();
        Processor.replay(ledger, 3);
        assertThat(Database.dump()).isEqualTo(first).isNotEmpty();
    }

    @Test
    void showsWhatTheCityReportedAndSaysWhatItDidNot() {
        JsonNode profile = profile();
        assertThat(profile.at("/overview/population/value").asLong()).isEqualTo(2_459_200);
        assertThat(profile.at("/overview/population/countsFrom").asString()).isEqualTo("2026-04-04");
        assertThat(profile.at("/overview/about").toString())
                .isEqualTo("{\"text\":null,\"language\":null,\"state\":\"not-reported\",\"statedOn\":null,"
                        + "\"countsFrom\":null,\"recordedAt\":null,\"entry\":null,\"version\":null}");
        assertThat(profile.at("/overview/country").toString()).isEqualTo("{\"name\":\"China\",\"code\":\"CN\"}");
        assertThat(profile.at("/overview/headOfGovernment").toString())
                .startsWith(
                        "{\"name\":null,\"office\":\"Mayor of Anshun City\",\"language\":\"en\",\"state\":\"reported\",");
        assertThat(profile.at("/statistics").toString())
                .isEqualTo("{\"commitments\":2,\"actions\":2,\"baselines\":1,\"targets\":2,\"progressReports\":0,"
                        + "\"resources\":0,\"stepsWithResources\":0,\"indicatorsAssessed\":0}");
        assertThat(profile.at("/awards/3/levels/0/claimedPercent").asInt()).isEqualTo(100);
        assertThat(profile.at("/awards/0/levels/0/claimedPercent").isNull()).isTrue();
        assertThat(profile.at("/index/score").isNull()).isTrue();
        assertThat(profile.at("/index/claimedScore").asInt()).isZero();
        assertThat(profile.at("/claims/actions").asInt()).isEqualTo(27);
    }

    @Test
    void showsAnActionWithTheVersionsThatWritesName() {
        JsonNode action = profile().at("/actionAreas/0/commitments/1/actions/1");
        assertThat(action.at("/id").asString()).isEqualTo(CARBON.value());
        assertThat(action.at("/version").asLong()).isEqualTo(4);
        assertThat(action.at("/titles/zh").asString()).isNotBlank();
        JsonNode baseline = action.at("/baseline");
        assertThat(baseline.at("/sentence").asString())
                .isEqualTo("The city currently has tree cover of 62.35% which contributes to carbon sequestration and "
                        + "biodiversity and, provides benefits to people.");
        assertThat(baseline.at("/measure/values/percent").toString()).isEqualTo("62.35");
        assertThat(baseline.at("/state").asString()).isEqualTo("measured");
        assertThat(baseline.at("/statedOn").asString()).isEqualTo("2025-12-23");
        assertThat(baseline.at("/version").asLong()).isEqualTo(6);
        assertThat(action.at("/target/statedOn").isNull()).isTrue();
        assertThat(action.at("/progress/status").asString()).isEqualTo("one-point");
    }

    @Test
    void namesWhatAReaderShouldLookAt() {
        assertThat(written().findings())
                .extracting(Finding::code, Finding::path)
                .containsExactlyInAnyOrder(
                        tuple("missing-name", "overview/head-of-government"),
                        tuple("claimed-actions-differ", "claims"),
                        tuple("commitment-without-action", "commitments/control-pollution"),
                        tuple("missing-date", "commitments/" + CLIMATE + "/actions/" + CARBON + "/target"),
                        tuple("target-equals-description", "commitments/" + CLIMATE + "/actions/" + CARBON + "/target"),
                        tuple(
                                "target-without-baseline",
                                "commitments/" + CLIMATE + "/actions/reduce-urban-heat-island/target"));
    }

    @Test
    void putsTheCitysOwnBehindTheCataloguesAreas() {
        CommitmentId own = new CommitmentId("bird-windows");
        ledger.append(OFFICER, IMPORTED_AT, new CommitmentMade(ANSHUN, own, new Text("鸟窗", "zh"), null, null));
        ActionArea last = written().actionAreas().getLast();
        assertThat(last.number()).isNull();
        assertThat(last.commitments())
                .extracting(Commitment::id, Commitment::title, Commitment::own)
                .containsExactly(tuple(own, "鸟窗", true));
    }

    @Test
    void leavesOutWhatWasWithdrawnAndOffersWhatWasNotMade() {
        ledger.append(OFFICER, IMPORTED_AT, new ActionWithdrawn(ANSHUN, CLIMATE, CARBON, "merged", null));
        Profile profile = written();
        assertThat(profile.statistics()).isEqualTo(new Statistics(2, 1, 0, 1, 0, 0, 0, 0));
        assertThat(profile.actionAreas().getFirst().otherCommitments())
                .extracting(offered -> offered.id().value())
                .containsExactly(
                        "protect-connect-restore-ecosystems",
                        "conserve-restore-fauna-flora",
                        "manage-invasive-alien-species");
    }

    @Test
    void showsTheCityBeforeItsRegistrationWhereOlderValuesAreKnown() {
        written();
        Profile profile = asOf("2025-12-31", 11);
        assertThat(profile.statistics()).isEqualTo(new Statistics(1, 1, 1, 0, 0, 0, 0, 0));
        assertThat(asOf("2025-12-31", 5).statistics()).isEqualTo(new Statistics(0, 0, 0, 0, 0, 0, 0, 0));
        assertThat(profiles.asOf(ANSHUN, day("2025-12-31"), -1)).isEmpty();
    }

    @Test
    void showsNothingButItsNameBeforeAnythingWasSaid() {
        written();
        Profile profile = asOf("2025-12-22", 11);
        assertThat(profile.name()).isEqualTo("anshun City");
        assertThat(profile.statistics()).isEqualTo(new Statistics(0, 0, 0, 0, 0, 0, 0, 0));
        assertThat(profile.overview().about().text()).isNull();
    }

    private Profile asOf(String day, long position) {
        return DocumentOfADayIT.written(
                profiles.asOf(ANSHUN, day(day), position).orElseThrow());
    }

    @Test
    void keepsReadyWhatTheCurrentFactsSay() {
        assertThat(written()).isEqualTo(asOf("9999-12-31", Long.MAX_VALUE));
    }

    @Test
    void listsCitiesPageByPage() {
        List.of("bonn", "chur", "dili")
                .forEach(city -> ledger.append(OFFICER, IMPORTED_AT, registered(new CityId(city), "2026-04-05")));
        ledger.append(OFFICER, IMPORTED_AT, new CityRenamed(new CityId("chur"), "Coire", null));
        Processor.replay(ledger, 200);
        Page<CitySummary> first = profiles.list(Profiles.Filter.NONE, null, 3);
        assertThat(first.items()).extracting(city -> city.id().value()).containsExactly("anshun", "bonn", "chur");
        assertThat(first.items().getFirst().statistics().targets()).isEqualTo(2);
        Page<CitySummary> second = profiles.list(Profiles.Filter.NONE, first.next(), 3);
        assertThat(second.items()).extracting(city -> city.id().value()).containsExactly("dili");
        assertThat(second.next()).isNull();
        assertThat(profiles.list(new Profiles.Filter("COI", "cn", null), null, 3)
                        .items())
                .singleElement()
                .satisfies(city -> assertThat(city.name()).isEqualTo("Coire"));
        assertThat(profiles.list(new Profiles.Filter(null, "DE", null), null, 3).items())
                .isEmpty();
        assertThatThrownBy(() -> profiles.list(Profiles.Filter.NONE, first.next() + "A", 3))
                .isInstanceOf(InvalidCursor.class);
    }

    private JsonNode profile() {
        return Json.documents().readTree(ready().json());
    }

    private Profile written() {
        return Json.documents().readValue(ready().json(), Profile.class);
    }

    private ReadyDocument ready() {
        Processor.replay(ledger, 200);
        return profiles.find(ANSHUN).orElseThrow();
    }
}
