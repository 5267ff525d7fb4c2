package org.treerings.app.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.treerings.app.importing.ProfileDocument;
import org.treerings.app.importing.finding.Finding;
import tools.jackson.databind.JsonNode;

/** The bundled sample goes in over HTTP, and what it says comes out. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ImportIT {

    private static final String HISTORY = "/api/cities/anshun/history?limit=1000";

    private Server server;
    private Answer dryRun;
    private Answer report;
    private Answer profile;

    @BeforeAll
    void importTheSample() {
        server = Server.empty();
        dryRun = server.dryRun(Anshun.document()).hasStatus(200);
        assertThat(server.head()).isEqualTo(-1);
        report = server.importing("operator", Anshun.document()).hasStatus(200);
        profile = server.get("/api/cities/anshun").hasStatus(200);
    }

    @AfterAll
    void stop() {
        server.close();
    }

    @Test
    void countsWhatTheDocumentHoldsEachThingOnce() {
        assertThat(report.json().at("/counts").toString())
                .isEqualTo("{\"commitments\":13,\"otherCommitments\":1,\"actions\":25,\"descriptions\":25,"
                        + "\"baselines\":8,\"targets\":9}");
        assertThat(report.at("/city")).isEqualTo("anshun");
        assertThat(report.at("/document/downloadedOn")).isEqualTo("2026-04-04");
        assertThat(report.at("/document/lines")).isEqualTo("564");
        assertThat(report.json().at("/unplaced")).isEmpty();
    }

    /** A registration with three facts of the overview, each thing counted once, and the note of the import. */
    @Test
    void appendsAnEntryForEachThingAndOneForTheImport() {
        assertThat(report.at("/entries")).isEqualTo(Integer.toString(1 + 3 + 13 + 25 + 25 + 8 + 9 + 1));
        assertThat(server.head()).isEqualTo(84);
        assertThat(report.at("/position")).isEqualTo("84");
        assertThat(server.get("/api/cities/anshun/events?limit=1000").each("/items", "type"))
                .last()
                .isEqualTo(List.of("profile-imported"));
    }

    @Test
    void foretellsInADryRunWhatTheImportThenDoes() {
        assertThat(dryRun.at("/dryRun")).isEqualTo("true");
        assertThat(dryRun.at("/entries")).isEqualTo(report.at("/entries"));
        assertThat(dryRun.json().at("/findings")).isEqualTo(report.json().at("/findings"));
    }

    @Test
    void reportsEveryOddityWithItsLine() {
        List<Finding> findings = ProfileDocument.read(Anshun.document()).findings();
        assertThat(report.each("/findings", "line", "code", "severity"))
                .hasSize(26)
                .containsExactlyElementsOf(findings.stream()
                        .map(finding -> List.of(
                                String.valueOf(finding.line()),
                                finding.code(),
                                finding.severity().word()))
                        .toList());
    }

    @Test
    void listsTheCityWithTheSameFigures() {
        Answer cities = server.get("/api/cities");
        assertThat(cities.each("/items", "id", "name")).containsExactly(List.of("anshun", "Anshun City"));
        assertThat(cities.json().at("/items/0/statistics"))
                .isEqualTo(profile.json().at("/statistics"));
        assertThat(profile.json().at("/statistics").toString())
                .isEqualTo("{\"commitments\":13,\"actions\":25,\"baselines\":8,\"targets\":9,\"progressReports\":0,"
                        + "\"resources\":0,\"stepsWithResources\":0,\"indicatorsAssessed\":0}");
    }

    @Test
    void showsTheOverviewAsItWasSaid() {
        assertThat(profile.at("/overview/population/value")).isEqualTo("2459200");
        assertThat(profile.at("/overview/population/countsFrom")).isEqualTo("2026-04-04");
        assertThat(profile.json().at("/overview/population/statedOn").isNull()).isTrue();
        assertThat(profile.json().at("/overview/headOfGovernment/name").isNull())
                .isTrue();
        assertThat(profile.at("/overview/headOfGovernment/office")).isEqualTo("Mayor of Anshun City");
        assertThat(profile.at("/overview/country/code")).isEqualTo("CN");
        assertThat(profile.at("/overview/about/language")).isEqualTo("zh");
    }

    @Test
    void showsTypedValuesAndKeepsNamesAsNotes() {
        assertThat(measures())
                .contains(
                        "{\"type\":\"percentage\",\"values\":{\"percent\":62.35},\"notes\":{}}",
                        "{\"type\":\"count\",\"values\":{\"n\":200},\"notes\":{}}",
                        "{\"type\":\"composite\",\"values\":{\"percent\":10},"
                                + "\"notes\":{\"n\":\"“世界野生动植物日”、“国际生物多样性日”、“6·5环境日”\"}}");
        assertThat(measures())
                .filteredOn(measure -> measure.contains("\"notes\":{\"n\""))
                .hasSize(4);
        assertThat(profile.each("/findings", "code"))
                .filteredOn(List.of("text-in-numeric-slot")::equals)
                .hasSize(4);
    }

    @Test
    void showsFifteenDatesAndTwoThatNobodyKnows() {
        List<JsonNode> items = actions()
                .flatMap(action -> Stream.of(action.get("baseline"), action.get("target")))
                .filter(item -> !item.isNull())
                .toList();
        assertThat(items)
                .filteredOn(item -> item.get("statedOn").asString("").equals("2025-12-23"))
                .hasSize(15);
        assertThat(items)
                .filteredOn(item -> item.get("statedOn").isNull())
                .extracting(item -> item.get("countsFrom").asString())
                .containsExactly("2026-04-04", "2026-04-04");
    }

    @Test
    void showsAllNineStepsAndAnIndexThatIsNotStarted() {
        assertThat(Stream.of(0, 1, 2).flatMap(phase -> profile.each("/pathway/" + phase + "/steps", "number")))
                .extracting(List::getFirst)
                .containsExactly("1", "2", "3", "4", "5", "6", "7", "8", "9");
        assertThat(profile.at("/index/state")).isEqualTo("not-started");
        assertThat(profile.json().at("/index/score").isNull()).isTrue();
        assertThat(profile.at("/index/claimedScore")).isEqualTo("0");
    }

    @Test
    void givesTheOriginalBytesBackAsADownload() {
        Answer document = server.get("/api/documents/" + report.at("/document/digest"));
        assertThat(document.body()).isEqualTo(Anshun.document());
        assertThat(document.header("Content-Disposition")).startsWith("attachment");
    }

    @Test
    void namesForEachChangeTheDocumentAndWhoBroughtItIn() {
        assertThat(server.get(HISTORY).items()).hasSize(86).allSatisfy(change -> {
            assertThat(change.at("/source/document").asString()).isEqualTo(report.at("/document/digest"));
            assertThat(change.at("/role").asString()).isEqualTo("operator");
            assertThat(change.at("/actor").asString()).startsWith("actor-");
        });
    }

    /** A registration is made of several lines and names that of the city's name; the note of the import has none. */
    @Test
    void namesForEachValueTheLineThatSaysIt() {
        assertThat(server.get(HISTORY).items())
                .filteredOn(change -> !List.of("registration", "claims")
                        .contains(change.get("path").asString()))
                .hasSize(84)
                .allSatisfy(change -> {
                    String line = Anshun.lines().get(change.at("/source/line").asInt() - 1);
                    assertThat(spoken(change.get("after"))).anyMatch(line::contains);
                });
    }

    private static List<String> spoken(JsonNode value) {
        return List.of(
                value.at("/description/text").asString("-"),
                value.at("/about/text").asString("-"),
                value.at("/sentence/text").asString("-"),
                value.at("/title/text").asString("-"),
                value.at("/text/text").asString("-"),
                value.path("name").asString("-"),
                value.at("/office/text").asString("-"),
                value.path("population").asString("-"));
    }

    private Stream<String> measures() {
        return actions().map(action -> action.at("/baseline/measure").toString());
    }

    private Stream<JsonNode> actions() {
        return profile.json()
                .get("actionAreas")
                .valueStream()
                .flatMap(area -> area.get("commitments").valueStream())
                .flatMap(commitment -> commitment.get("actions").valueStream());
    }
}
