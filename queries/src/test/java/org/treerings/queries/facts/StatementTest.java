package org.treerings.queries.facts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.treerings.queries.Sample.ANSHUN;
import static org.treerings.queries.Sample.CARBON;
import static org.treerings.queries.Sample.CLIMATE;
import static org.treerings.queries.Sample.registered;
import static org.treerings.queries.Sample.treeCover;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.treerings.kernel.event.ActionWithdrawn;
import org.treerings.kernel.event.HeadOfGovernmentNamed;
import org.treerings.kernel.event.IndicatorAssessed;
import org.treerings.kernel.event.OfficerDismissed;
import org.treerings.kernel.event.ResourceWithdrawn;
import org.treerings.kernel.event.Scoring;
import org.treerings.kernel.event.StepResourceLinked;
import org.treerings.kernel.event.StepResourceUnlinked;
import org.treerings.kernel.identity.ActorId;
import org.treerings.kernel.identity.ResourceId;
import org.treerings.kernel.measure.Text;

class StatementTest {

    @Test
    void givesTheNameAPathOfItsOwn() {
        assertThat(Statement.of(registered(ANSHUN, "2026-04-04")))
                .extracting(Statement::path, statement -> String.valueOf(statement.value()))
                .containsExactly(
                        tuple(
                                "registration",
                                "{\"country\":\"CN\",\"subdivision\":\"CN-GZ\",\"region\":\"Asia & Oceania\",\"timeZone\":\"Asia/Shanghai\"}"),
                        tuple("name", "{\"name\":\"anshun City\"}"));
    }

    @Test
    void keepsAValueUnderTheEventsOwnNames() {
        assertThat(Statement.of(treeCover("62.350", "2025-12-23")))
                .singleElement()
                .satisfies(
                        statement -> assertThat(statement.path())
                                .isEqualTo(
                                        "commitments/climate-adaptation-mitigation/actions/increase-carbon-sequestration/baseline"))
                .satisfies(statement -> assertThat(String.valueOf(statement.value()))
                        .startsWith("{\"template\":{\"code\":\"increase-carbon-sequestration\",\"version\":1},"
                                + "\"measure\":{\"type\":\"percentage\",\"values\":{\"percent\":62.35},\"notes\":{}}"));
    }

    @Test
    void keepsTheLanguageOfAnOffice() {
        assertThat(Statement.of(
                        new HeadOfGovernmentNamed(ANSHUN, "Li Hua", new Text("Mayor of Anshun City", "en"), null)))
                .singleElement()
                .satisfies(statement -> assertThat(String.valueOf(statement.value()))
                        .isEqualTo("{\"name\":\"Li Hua\","
                                + "\"office\":{\"text\":\"Mayor of Anshun City\",\"language\":\"en\"}}"));
    }

    @Test
    void givesLinksResourcesAndOfficersPathsOfTheirOwn() {
        ResourceId inventory = new ResourceId("inventory");
        assertThat(Statement.of(new StepResourceLinked(ANSHUN, 2, inventory, null)))
                .extracting(Statement::path, statement -> String.valueOf(statement.value()))
                .containsExactly(tuple("pathway/2/resources/inventory", "{}"));
        assertThat(Statement.of(new StepResourceUnlinked(ANSHUN, 2, inventory, null)))
                .containsExactly(new Statement("pathway/2/resources/inventory", null));
        assertThat(Statement.of(new ResourceWithdrawn(ANSHUN, inventory, "old", null)))
                .containsExactly(new Statement("resources/inventory", null));
        assertThat(Statement.of(new OfficerDismissed(ANSHUN, new ActorId("officer-7"), null)))
                .containsExactly(new Statement("officers/officer-7", null));
    }

    @Test
    void keepsAnAssessmentUnderItsYearAndNumber() {
        assertThat(Statement.of(new IndicatorAssessed(
                        ANSHUN,
                        2025,
                        28,
                        "2021",
                        "2026.1",
                        null,
                        null,
                        Map.of(),
                        null,
                        null,
                        3,
                        Scoring.SELF_ASSESSED,
                        new Text("Two projects a year.", "en"),
                        null)))
                .extracting(Statement::path, statement -> String.valueOf(statement.value()))
                .containsExactly(tuple(
                        "index/2025/28",
                        "{\"edition\":\"2021\",\"framework\":\"2026.1\",\"variables\":{},\"score\":3,"
                                + "\"scoring\":\"self-assessed\","
                                + "\"justification\":{\"text\":\"Two projects a year.\",\"language\":\"en\"}}"));
    }

    @Test
    void saysNothingAtThePathOfWhatWasWithdrawn() {
        assertThat(Statement.of(new ActionWithdrawn(ANSHUN, CLIMATE, CARBON, "merged", null)))
                .singleElement()
                .satisfies(statement -> assertThat(statement.value()).isNull())
                .satisfies(statement -> assertThat(statement.state()).isEqualTo(State.WITHDRAWN));
    }
}
