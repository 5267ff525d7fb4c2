package org.treerings.app.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.axonframework.commandhandling.GenericCommandMessage;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.treerings.app.importing.ImportPlan;
import org.treerings.app.importing.ProfileDocument;
import org.treerings.kernel.event.Provenance;
import org.treerings.kernel.identity.ActorId;
import tools.jackson.databind.JsonNode;

/** What a document adds to a record that already knows the city. Every test brings in a city of its own. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class LaterImportIT {

    private static final String LAST_UPDATE = "\n\nLast update: 23 December 2025\n\nIncrease the carbon";
    private static final String PLASTIC = "commitments/control-pollution/actions/reduce-plastic";

    private Server server;

    @BeforeAll
    void start() {
        server = Server.empty();
    }

    @AfterAll
    void stop() {
        server.close();
    }

    @Test
    void appendsNothingForTheSameDocument() {
        String text = Anshun.text().replace("Anshun City", "Same City");
        importing(text);
        long head = server.head();
        for (String again : List.of(text, text.replace("\n", "\r\n"), "\ufeff" + text)) {
            assertThat(dryRun(again).at("/entries")).isEqualTo("0");
            assertThat(importing(again).at("/entries")).isEqualTo("0");
            assertThat(server.head()).isEqualTo(head);
        }
    }

    @Test
    void appendsOnlyWhatALaterDownloadChanges() {
        String text = Anshun.text().replace("Anshun City", "Later City");
        importing(text);
        long head = server.head();
        String later = later(text);
        Answer rehearsed = dryRun(later);
        assertThat(server.head()).isEqualTo(head);
        Answer report = importing(later);
        assertThat(report.at("/entries")).isEqualTo("3").isEqualTo(rehearsed.at("/entries"));
        assertThat(server.get("/api/cities/later/events?cursor=" + head).each("/items", "type"))
                .containsExactly(List.of("action-described"), List.of("target-updated"), List.of("profile-imported"));
        assertThat(changesAfter("later", head))
                .extracting(change -> change.at("/before/description/text").asString("")
                        + change.at("/before/text/text").asString(""))
                .first()
                .asString()
                .contains("加拿大一枝黄花");
    }

    @Test
    void reportsWhatALaterDownloadNoLongerPrintsAndWithdrawsNothing() {
        String text = Anshun.text().replace("Anshun City", "Shorter City");
        importing(text);
        Answer report = importing(later(text));
        assertThat(report.each("/findings", "code", "path"))
                .filteredOn(finding -> finding.getFirst().equals("no-longer-printed"))
                .containsExactlyInAnyOrder(
                        List.of("no-longer-printed", PLASTIC), List.of("no-longer-printed", PLASTIC + "/description"));
        Answer profile = server.get("/api/cities/shorter");
        assertThat(profile.at("/statistics/actions")).isEqualTo("25");
        assertThat(profile.text()).contains("\"id\":\"reduce-plastic\"");
    }

    @Test
    void neverLetsAnOlderDocumentOverrideWhatIsNewer() {
        String text = Anshun.text().replace("Anshun City", "Older City");
        importing(text);
        long head = server.head();
        String older = text.replace("04 April 2026", "01 March 2024")
                .replace("2459200", "2300000")
                .replace(LAST_UPDATE, "Once.\n\nLast update: 3 May 2023\n\nIncrease the carbon");
        String before = withoutClaims(server.get("/api/cities/older"));
        String foretold = dryRun(older).at("/entries");
        assertThat(importing(older).at("/entries")).isEqualTo(foretold).isNotEqualTo("0");
        assertThat(server.get("/api/cities/older/events?cursor=" + head).each("/items", "type"))
                .contains(List.of("population-recorded"), List.of("target-updated"));
        assertThat(withoutClaims(server.get("/api/cities/older"))).isEqualTo(before);
        assertThat(changesAfter("older", head))
                .extracting(change -> change.at("/after/population").asString("-"))
                .contains("2300000");
    }

    @Test
    void resumesAnImportThatWasBrokenOff() {
        byte[] document = Anshun.renamed("Broken City");
        begin(document, 40);
        assertThat(server.get("/api/cities/broken").at("/statistics/commitments"))
                .isNotEqualTo("13");
        Answer report = server.importing("operator", document).hasStatus(200);
        assertThat(report.at("/entries")).isEqualTo(Integer.toString(85 - 40));
        assertThat(server.get("/api/cities/broken").json().at("/statistics").toString())
                .isEqualTo(
                        "{\"commitments\":13,\"actions\":25,\"baselines\":8,\"targets\":9,\"progressReports\":0,\"resources\":0,\"stepsWithResources\":0,\"indicatorsAssessed\":0}");
        assertThat(server.importing("operator", document).at("/entries")).isEqualTo("0");
    }

    private void begin(byte[] bytes, int commands) {
        ProfileDocument document = ProfileDocument.read(bytes);
        ImportPlan plan = ImportPlan.of(document, LocalDate.of(2026, 4, 5), false);
        CommandGateway gateway = server.bean(CommandGateway.class);
        Provenance who = Provenance.live(new ActorId("actor-1"), "operator", null);
        for (ImportPlan.Step step : plan.steps().subList(0, commands)) {
            Provenance.Source source = new Provenance.Source(document.document(), step.line(), plan.sourceDate());
            gateway.<Boolean>sendAndWait(GenericCommandMessage.asCommandMessage(step.command())
                    .andMetaData(who.from(source).asMetadata())
                    .andMetaData(Map.of("correlationId", UUID.randomUUID().toString())));
        }
    }

    /** Two days later: one description and one target say something else, one action is gone. */
    private static String later(String text) {
        int plastic = text.indexOf("Reduce plastic consumption");
        int next = text.indexOf("Reduce other types of pollution");
        return (text.substring(0, plastic) + text.substring(next))
                .replace("04 April 2026", "06 April 2026")
                .replace("安顺市对我市加拿大一枝黄花", "安顺市对加拿大一枝黄花")
                .replace(LAST_UPDATE, "三年内完成。\n\nLast update: 5 April 2026\n\nIncrease the carbon");
    }

    private List<JsonNode> changesAfter(String city, long position) {
        return server.get("/api/cities/" + city + "/history?limit=1000").items().stream()
                .filter(change -> change.get("position").asLong() > position)
                .toList();
    }

    /** What documents claim of themselves, and how far the record reaches, is allowed to move on. */
    private static String withoutClaims(Answer profile) {
        String shown = profile.json().get("overview").toString()
                + profile.json().get("statistics")
                + profile.json().get("actionAreas");
        return shown.replaceAll("\"version\":\\d+", "");
    }

    private Answer importing(String text) {
        return server.importing("operator", text.getBytes(StandardCharsets.UTF_8))
                .hasStatus(200);
    }

    private Answer dryRun(String text) {
        return server.dryRun(text.getBytes(StandardCharsets.UTF_8)).hasStatus(200);
    }
}
