package org.treerings.app.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.dataformat.csv.CsvMapper;
import tools.jackson.dataformat.csv.CsvSchema;

/** Rows over all cities, for dashboards. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class FeedsIT {

    private static final String CLIMATE = "/api/cities/anshun/commitments/climate-adaptation-mitigation";

    private Server server;
    private Officer officer;

    @BeforeAll
    void start() {
        server = Server.withSample();
        officer = new Officer(server);
    }

    @AfterAll
    void stop() {
        server.close();
    }

    private static List<JsonNode> lines(Answer answer) {
        return answer.hasStatus(200)
                .text()
                .lines()
                .map(new JsonMapper()::readTree)
                .toList();
    }

    private static Stream<String> actions(Answer answer) {
        return lines(answer).stream().map(row -> row.get("action").asString());
    }

    @Test
    void givesEveryActionInARow() {
        Answer feed = server.get("/api/actions");
        assertThat(feed.header("Content-Type")).startsWith("application/x-ndjson");
        assertThat(feed.header("Link")).contains("changedSince=" + feed.header("Position"));
        assertThat(lines(feed)).hasSizeGreaterThanOrEqualTo(25).allSatisfy(row -> {
            assertThat(row.get("city").asString()).isEqualTo("anshun");
            assertThat(row.get("removed").asBoolean()).isFalse();
        });
        JsonNode carbon = lines(server.get("/api/actions?commitment=climate-adaptation-mitigation")).stream()
                .filter(row -> row.get("action").asString().equals("increase-carbon-sequestration"))
                .findFirst()
                .orElseThrow();
        assertThat(carbon.at("/baselineValues/percent").decimalValue()).isEqualByComparingTo("62.35");
        assertThat(carbon.get("baselineStatedOn").asString()).isEqualTo("2025-12-23");
    }

    @Test
    void namesTheLicence() {
        assertThat(server.get("/api/actions").headers().allValues("Link"))
                .contains("<https://creativecommons.org/licenses/by/4.0/>; rel=\"license\"")
                .hasSize(2);
        assertThat(server.get("/api/cities/anshun").headers().allValues("Link"))
                .anyMatch(link -> link.endsWith("rel=\"license\""));
        assertThat(server.get("/api/cities/atlantis").headers().allValues("Link"))
                .isEmpty();
    }

    @Test
    void givesJustWhatChangedSinceAPosition() {
        server.get("/api/actions").hasStatus(200);
        long seen = server.head();
        officer.send("PUT", CLIMATE + "/actions/plant-trees", "{\"title\": \"=Plant trees\"}")
                .hasStatus(200);
        assertThat(actions(server.get("/api/actions?changedSince=" + seen))).containsExactly("plant-trees");
        assertThat(lines(server.get("/api/profiles?changedSince=" + seen))).hasSize(1);

        long planted = server.head();
        officer.send(
                        "POST",
                        CLIMATE + "/actions/plant-trees/withdrawal",
                        "{\"reason\": \"done\"}",
                        "If-Match",
                        "\"" + planted + "\"")
                .hasStatus(200);
        assertThat(lines(server.get("/api/actions?changedSince=" + planted)))
                .singleElement()
                .satisfies(row -> assertThat(row.toString())
                        .isEqualTo("{\"city\":\"anshun\",\"commitment\":\"climate-adaptation-mitigation\","
                                + "\"action\":\"plant-trees\",\"removed\":true}"));
        assertThat(lines(server.get("/api/actions?changedSince=" + server.head())))
                .isEmpty();
    }

    @Test
    void givesTheSameAsATable() {
        officer.send("PUT", CLIMATE + "/actions/formula", "{\"title\": \"=1+1\"}")
                .hasStatus(200);
        server.get("/api/actions").hasStatus(200);
        Answer table = server.send(server.request("/api/actions").header("Accept", "text/csv"))
                .hasStatus(200);
        assertThat(table.header("Content-Type")).isEqualTo("text/csv;header=present;charset=UTF-8");
        assertThat(table.text())
                .startsWith("city,commitment,action,removed,cityName,country,region,area,")
                .contains("\r\n");
        assertThat(cells(table))
                .hasSize(lines(server.get("/api/actions")).size())
                .anySatisfy(row -> assertThat(row)
                        .containsEntry("action", "formula")
                        .containsEntry("actionTitle", "'=1+1")
                        .containsEntry("removed", "false")
                        .containsEntry("baseline", ""));
        assertThat(cells(server.send(server.request("/api/profiles").header("Accept", "text/csv"))))
                .singleElement()
                .satisfies(row -> assertThat(row)
                        .containsEntry("cityName", "Anshun City")
                        .containsEntry("population", "2459200"));
    }

    private static List<Map<String, String>> cells(Answer table) {
        return new CsvMapper()
                .readerForMapOf(String.class)
                .with(CsvSchema.emptySchema().withHeader())
                .<Map<String, String>>readValues(table.hasStatus(200).text())
                .readAll();
    }

    @Test
    void goesBackInTime() {
        assertThat(actions(server.get("/api/actions?asOf=2025-12-22&status=no-baseline")))
                .isEmpty();
        assertThat(lines(server.get("/api/profiles?asOf=2025-12-23")))
                .singleElement()
                .satisfies(row -> assertThat(row.get("baselines").asInt()).isEqualTo(8))
                .satisfies(row -> assertThat(row.get("targets").asInt()).isEqualTo(7));
    }

    @Test
    void takesWhatHasAllThatIsAskedFor() {
        Stream<String> both = actions(server.get("/api/actions?with=baseline,target&asOf=2026-04-04"));
        List<String> one =
                actions(server.get("/api/actions?with=target&asOf=2026-04-04")).toList();
        assertThat(both).isNotEmpty().isSubsetOf(one).hasSizeLessThan(one.size());
        assertThat(lines(server.get("/api/actions?globalTarget=6")))
                .isNotEmpty()
                .allSatisfy(
                        row -> assertThat(row.get("globalTargets").toString()).contains("6"));
    }

    @Test
    void givesCommitmentsToo() {
        assertThat(lines(server.get("/api/commitments?asOf=2026-04-04"))).hasSize(13);
        assertThat(lines(server.get("/api/commitments?asOf=2026-04-04&with=actions")))
                .hasSizeLessThan(13)
                .allSatisfy(row -> assertThat(row.get("actions").asInt()).isPositive());
    }

    @ParameterizedTest
    @CsvSource({
        "/api/actions?changedSince=x, changedSince",
        "/api/actions?changedSince=-2, changedSince",
        "/api/actions?changedSince=999999, changedSince",
        "/api/actions?changedSince=0&asOf=2026-04-04, asOf",
        "/api/actions?changedSince=0&knownAt=2026-04-04T00:00:00Z, knownAt",
        "/api/actions?asOf=2026-02-30, asOf",
        "/api/actions?knownAt=2000-01-01T00:00:00Z, knownAt",
        "/api/actions?with=baseline&with=money, with",
        "/api/actions?globalTarget=24, globalTarget",
        "/api/commitments?with=baseline, with",
        "/api/profiles?globalTarget=0, globalTarget",
        "/api/actions?status=good, status",
        "/api/actions?commitment=No%20Slug, commitment",
        "/api/profiles?changedSince=-2, changedSince"
    })
    void saysWhichParameterCannotBeMeant(String path, String field) {
        server.send(server.request(path)).isProblem(400, "bad-parameter", field);
    }
}
