package org.treerings.app.exporting;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest.BodyPublishers;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.treerings.app.web.Answer;
import org.treerings.app.web.Server;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.MappingIterator;
import tools.jackson.dataformat.csv.CsvMapper;
import tools.jackson.dataformat.csv.CsvSchema;

/** What is taken away from a city, as other programs read it. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class RegistersIT {

    private static final String ANSHUN = "/api/cities/anshun";
    private static final String ACTION =
            ANSHUN + "/commitments/protect-connect-restore-ecosystems/actions/increase-protected-areas";
    private static final String FORMULA = "=HYPERLINK(\\\"https://example.org\\\")";

    private Server server;

    @BeforeAll
    void start() {
        server = Server.withSample();
        server.get(ANSHUN).hasStatus(200);
        server.send(server.as("officer-anshun", server.request(ACTION + "/progress"))
                        .header("Content-Type", "application/json")
                        .POST(BodyPublishers.ofString(
                                "{\"measure\": {\"type\": \"percentage\", \"values\": {\"percent\": 22.4}}, \"measuredOn\": \"2026-04-30\", \"comment\": \""
                                        + FORMULA + "\", \"reason\": \"-5, and \\\"more\\\"\"}")))
                .hasStatus(200);
        server.get(ANSHUN).hasStatus(200);
    }

    @AfterAll
    void stop() {
        server.close();
    }

    private List<Map<String, String>> rows(String file) {
        try (MappingIterator<Map<String, String>> rows = new CsvMapper()
                .readerFor(Map.class)
                .with(CsvSchema.emptySchema().withHeader())
                .readValues(server.get(ANSHUN + "/" + file).hasStatus(200).text())) {
            return rows.readAll();
        }
    }

    @Test
    void holdALineForEachClaim() {
        List<Map<String, String>> claims = rows("claims.csv");
        assertThat(claims).hasSize(8 + 9 + 1);
        assertThat(claims.stream().map(claim -> claim.get("claim")))
                .containsOnly("baseline", "target", "progress")
                .filteredOn("baseline"::equals)
                .hasSize(8);
        assertThat(claims).allSatisfy(claim -> {
            assertThat(claim.get("revision")).isEqualTo("1");
            assertThat(claim.get("recordedAt")).matches("20\\d\\d-.*Z");
            assertThat(claim.get("retracted")).isEqualTo("false");
        });
    }

    @Test
    void keepFiguresAsFiguresAndWordsAsWords() {
        Map<String, String> report = rows("claims.csv").stream()
                .filter(claim -> "progress".equals(claim.get("claim")))
                .findFirst()
                .orElseThrow();
        assertThat(report.get("value")).isEqualTo("22.4");
        assertThat(report.get("values")).isEqualTo("percent=22.4");
        assertThat(report.get("measuredOn")).isEqualTo("2026-04-30");
        assertThat(report.get("words")).isEqualTo("'=HYPERLINK(\"https://example.org\")");
        assertThat(report.get("reason")).isEqualTo("'-5, and \"more\"");
        assertThat(report.get("action")).isEqualTo("increase-protected-areas");
        assertThat(report.get("role")).isEqualTo("officer");
    }

    @Test
    void holdALineForEachChange() {
        List<JsonNode> changes = server.get(ANSHUN + "/history?limit=1000").items();
        List<Map<String, String>> rows = rows("history.csv");
        assertThat(rows.stream().map(row -> row.get("position") + row.get("path")))
                .containsExactlyElementsOf(changes.stream()
                        .map(change -> change.get("position").asString()
                                + change.get("path").asString())
                        .toList());
        assertThat(rows("history.csv?kind=baseline-recorded")).hasSize(8);
    }

    @ParameterizedTest
    @ValueSource(strings = {"claims.csv", "history.csv"})
    void leadToADictionaryOfTheirColumns(String file) {
        Answer csv = server.get(ANSHUN + "/" + file).hasStatus(200);
        assertThat(csv.header("Content-Type")).isEqualTo("text/csv;charset=UTF-8");
        assertThat(csv.header("Link")).startsWith("<" + file + "-metadata.json>; rel=\"describedby\"");
        assertThat(csv.text()).contains("\r\n");
        JsonNode dictionary = server.get(ANSHUN + "/" + file + "-metadata.json")
                .hasStatus(200)
                .json();
        assertThat(dictionary.get("@context").asString()).isEqualTo("http://www.w3.org/ns/csvw");
        List<String> names = dictionary
                .at("/tableSchema/columns")
                .valueStream()
                .map(column -> column.get("name").asString())
                .toList();
        assertThat(String.join(",", names))
                .isEqualTo(csv.text().lines().findFirst().orElseThrow());
        assertThat(dictionary.at("/tableSchema/columns").valueStream())
                .allSatisfy(column ->
                        assertThat(column.get("dc:description").asString()).isNotBlank());
    }

    @Test
    void tellTheProvenanceOfAProfile() {
        Answer answer = server.get(ANSHUN + "/provenance").hasStatus(200);
        assertThat(answer.header("Content-Type")).startsWith("application/provenance+json");
        JsonNode bundle = answer.json().get("bundle").values().iterator().next();
        List<JsonNode> changes = server.get(ANSHUN + "/history?limit=1000").items();
        assertThat(bundle.get("wasGeneratedBy").values()).hasSize(changes.size());
        assertThat(bundle.get("activity").values()).hasSize((int)
                changes.stream().map(change -> change.get("entry")).distinct().count());
        assertThat(bundle.get("agent").values()).hasSize((int)
                changes.stream().map(change -> change.get("actor")).distinct().count());
        assertThat(bundle.get("hadMember").values())
                .allSatisfy(member -> assertThat(bundle.get("entity")
                                .has(member.get("prov:entity").asString()))
                        .isTrue());
        assertThat(bundle.get("wasDerivedFrom").values())
                .allSatisfy(derivation -> assertThat(bundle.get("entity")
                                .has(derivation.get("prov:usedEntity").asString()))
                        .isTrue());
        assertThat(server.get(ANSHUN + "/provenance?asOf=2025-12-22").text()).isNotEqualTo(answer.text());
    }
}
