package org.treerings.app.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLDecoder;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

/** Figures over all cities. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class StatisticsIT {

    private static final String LISBON = """
            {"name": "Lisboa", "country": "PT", "region": "Europe", "timeZone": "Europe/Lisbon"}
            """;

    private Server server;

    @BeforeAll
    void start() {
        server = Server.withSample();
        server.send(server.as("operator", server.request("/api/cities/lisbon"))
                        .header("Content-Type", "application/json")
                        .PUT(BodyPublishers.ofString(LISBON)))
                .hasStatus(200);
    }

    @AfterAll
    void stop() {
        server.close();
    }

    private JsonNode statistics(String query) {
        return server.get("/api/statistics" + query).hasStatus(200).json();
    }

    private static int value(JsonNode figures, String figure) {
        return figures.at("/" + figure + "/value").asInt();
    }

    @Test
    void countsWhatTheProfileCounts() {
        JsonNode figures = statistics("?asOf=2026-04-04").get("figures");
        assertThat(value(figures, "cities")).isEqualTo(2);
        assertThat(value(figures, "commitments")).isEqualTo(13);
        assertThat(value(figures, "actions")).isEqualTo(25);
        assertThat(value(figures, "actions-with-baseline")).isEqualTo(8);
        assertThat(value(figures, "actions-with-target")).isEqualTo(9);
        assertThat(figures.at("/actions-with-baseline/of").asInt()).isEqualTo(25);
        assertThat(figures.at("/actions-with-baseline/share").decimalValue()).isEqualByComparingTo("0.32");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "?asOf=2025-12-23", "?country=cn", "?region=Europe"})
    void leadsFromEachFigureToTheRowsItCounts(String query) {
        JsonNode answer = statistics(query);
        assertThat(counts(answer))
                .hasSizeGreaterThan(100)
                .allSatisfy(count -> assertThat(server.get(count.get("list").asString())
                                .hasStatus(200)
                                .text()
                                .lines())
                        .as(count.toString())
                        .hasSize(count.get("value").asInt()));
    }

    private static List<JsonNode> counts(JsonNode answer) {
        List<JsonNode> counts = new ArrayList<>();
        Stream.of("figures", "globalTargets", "countries", "regions")
                .forEach(part -> counts.addAll(answer.get(part).findParents("list")));
        return counts;
    }

    @Test
    void saysOfEachFigureWhatItMeans() {
        JsonNode answer = statistics("");
        assertThat(answer.get("definitions").propertyNames())
                .containsExactlyElementsOf(answer.get("figures").propertyNames());
        assertThat(answer.get("definitions"))
                .allSatisfy(definition ->
                        assertThat(definition.get("definition").asString()).endsWith("."));
        assertThat(answer.at("/definitions/actions-stale/of").asString()).isEqualTo("actions");
    }

    @Test
    void setsCountriesAndRegionsApart() {
        JsonNode answer = statistics("?asOf=2026-04-04");
        assertThat(answer.get("countries"))
                .extracting(country -> country.get("name").asString())
                .containsExactly("China", "Portugal");
        assertThat(answer.get("regions"))
                .extracting(region -> value(region.get("figures"), "actions"))
                .containsExactly(25, 0);
        String list = answer.at("/regions/0/figures/actions/list").asString();
        assertThat(URLDecoder.decode(list, StandardCharsets.UTF_8)).contains("region=Asia & Oceania");
    }

    @Test
    void showsHowFarTheGlobalTargetsAreCovered() {
        JsonNode targets = statistics("?asOf=2026-04-04").get("globalTargets");
        assertThat(targets)
                .hasSize(23)
                .allSatisfy(
                        target -> assertThat(target.at("/cities/of").asInt()).isEqualTo(2));
        assertThat(targets.at("/5/subject/en").asString()).isEqualTo("Invasive alien species");
        assertThat(targets.at("/5/cities/value").asInt()).isEqualTo(1);
    }

    @Test
    void tellsWhatWasKnownThen() {
        String imported =
                server.get("/api/cities/anshun").json().get("recordedAt").asString();
        assertThat(value(statistics("?knownAt=" + imported).get("figures"), "cities"))
                .isEqualTo(1);
    }

    @Test
    void tellsASeries() {
        JsonNode answer = statistics("?from=2025-12-22&to=2025-12-24&interval=day");
        assertThat(answer.get("series"))
                .extracting(day -> value(day.get("figures"), "actions-with-target"))
                .containsExactly(0, 7, 7);
        assertThat(answer.get("asOf").asString()).isEqualTo("2025-12-24");
        assertThat(statistics("?from=2026-01-31&to=2026-04-04").get("series"))
                .extracting(day -> day.get("day").asString())
                .containsExactly("2026-01-31", "2026-02-28", "2026-03-31");
        assertThat(statistics("").has("series")).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "from=2026-02-30, from",
        "from=2026-04-05&to=2026-04-04, from",
        "to=2026-04-04, from",
        "interval=month, from",
        "from=2020-01-01&to=2999-01-01, to",
        "from=2026-01-01&interval=hour, interval",
        "from=1990-01-01&to=2026-01-01&interval=day, interval",
        "from=2026-01-01&asOf=2026-01-01, asOf",
        "asOf=tomorrow, asOf",
        "knownAt=2000-01-01T00:00:00Z, knownAt"
    })
    void saysWhichParameterCannotBeMeant(String query, String field) {
        server.send(server.request("/api/statistics?" + query)).isProblem(400, "bad-parameter", field);
    }
}
