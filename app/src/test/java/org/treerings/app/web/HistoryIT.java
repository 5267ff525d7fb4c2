package org.treerings.app.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.treerings.app.ledger.Ledger;
import org.treerings.kernel.identity.DocumentDigest;
import tools.jackson.databind.JsonNode;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class HistoryIT {

    private static final String ANSHUN = "/api/cities/anshun";
    private static final String HISTORY = ANSHUN + "/history";
    private static final String OUR_OWN = ANSHUN + "/commitments/our-own";

    private Server server;
    private Officer officer;
    private long imported;

    @BeforeAll
    void start() {
        server = Server.withSample();
        officer = new Officer(server);
        server.get(ANSHUN).hasStatus(200);
        imported = server.head();
    }

    @AfterAll
    void stop() {
        server.close();
    }

    private JsonNode first(String parameters) {
        return server.get(HISTORY + "?" + parameters).hasStatus(200).items().getFirst();
    }

    @Test
    void saysWithWhichLineOfWhichImportAChangeCame() {
        JsonNode change = first("kind=baseline-recorded");
        DocumentDigest document = DocumentDigest.of(Anshun.document());
        int line = change.at("/source/line").asInt();
        assertThat(change.at("/because/words").asString())
                .isEqualTo("came with the import of document " + document + ", line " + line);
        assertThat(change.at("/because/imported").asString())
                .isEqualTo(first("kind=profile-imported").get("entry").asString());
        assertThat(change.get("correlation").asString())
                .isEqualTo(first("kind=profile-imported").get("correlation").asString());
        JsonNode metadata = server.get("/api/entries/" + change.get("entry").asString())
                .json()
                .get("metadata");
        assertThat(change.get("causation")).isEqualTo(metadata.get("causationId"));
        assertThat(change.get("causation").asString()).isNotBlank();
    }

    @Test
    void linksWhatWasTakenBackAndWhatTookItBackAndWhatStandsInItsPlace() {
        String wrong = officer.send("PUT", OUR_OWN, "{\"title\": \"Our won\"}")
                .hasStatus(200)
                .at("/entries/0");
        server.get(ANSHUN);
        String correction = "{\"title\": \"Our own\", \"corrects\": \"" + wrong + "\", \"reason\": \"A slip.\"}";
        officer.send("PUT", OUR_OWN, correction, "If-Match", "\"" + server.head() + "\"")
                .hasStatus(200);
        List<JsonNode> changes = server.get(HISTORY + "?order=newest&limit=3").items();
        JsonNode right = changes.get(0);
        JsonNode taking = changes.get(1);
        assertThat(taking.get("retracts").asString()).isEqualTo(wrong);
        assertThat(right.at("/because/corrected").asString()).isEqualTo(wrong);
        assertThat(right.at("/because/words").asString()).isEqualTo("came with the correction of entry " + wrong);
        JsonNode before = changes.get(2);
        assertThat(before.get("entry").asString()).isEqualTo(wrong);
        assertThat(before.at("/retractedBy/entry")).isEqualTo(taking.get("entry"));
        assertThat(before.at("/retractedBy/reason").asString()).isEqualTo("A slip.");
        assertThat(before.at("/retractedBy/position")).isEqualTo(before.get("retractedAt"));
    }

    @Test
    void filtersByTheInstantOfRecording() {
        Instant last = server.bean(Ledger.class).at(imported).orElseThrow().recordedAt();
        assertThat(server.get(HISTORY + "?recordedTo=" + last + "&limit=1000").items())
                .last()
                .satisfies(change -> assertThat(change.get("position").asLong()).isEqualTo(imported));
        assertThat(first("recordedFrom=" + last).get("position").asLong()).isEqualTo(imported);
        assertThat(server.get(HISTORY + "?recordedTo=2020-01-01T00:00:00Z").items())
                .isEmpty();
        assertThat(server.get(HISTORY + "?recordedFrom=2999-01-01T00:00:00Z").items())
                .isEmpty();
    }

    @Test
    void countsAndGroupsWhatItShows() {
        int all = server.get(HISTORY + "?path=overview&limit=1000").items().size();
        for (String by : List.of("kind", "actor", "role", "path", "day", "month")) {
            long counted = server.get(HISTORY + "/counts?path=overview&by=" + by).items().stream()
                    .mapToLong(count -> count.get("changes").asLong())
                    .sum();
            assertThat(counted).as(by).isEqualTo(all);
        }
        List<JsonNode> sessions =
                server.get(HISTORY + "/sessions?path=overview").items();
        assertThat(sessions.stream()
                        .mapToInt(session -> session.get("changes").asInt())
                        .sum())
                .isEqualTo(all);
        assertThat(sessions.getFirst().get("paths").valueStream().map(JsonNode::asString))
                .contains("overview/population");
    }

    @Test
    void bindsACursorToWhatWasAsked() {
        String next = server.get(HISTORY + "?limit=2").at("/next");
        server.get(HISTORY + "?limit=2&cursor=" + next).hasStatus(200);
        for (String other : List.of("?order=newest&", "?kind=action-added&", "/sessions?")) {
            server.get(HISTORY + other + "cursor=" + next).isProblem(400, "invalid-cursor", "cursor");
        }
    }

    @ParameterizedTest
    @CsvSource({
        "kind=changed, kind, action-added",
        "role=An%20Officer, role, officer",
        "path=/commitments/, path, overview/population",
        "order=random, order, newest",
        "actor=Some%20Body, actor, pseudonym",
        "from=2026-02-30, from, 2026-04-04",
        "from=2026-02-02&to=2026-02-01, to, before from",
        "recordedFrom=yesterday, recordedFrom, 2026-04-04T10:00:00Z",
        "recordedFrom=2026-01-02T00:00:00Z&recordedTo=2026-01-01T00:00:00Z, recordedTo, before recordedFrom",
    })
    void saysWhatAFilterMustLookLike(String parameters, String field, String right) {
        assertThat(server.get(HISTORY + "?" + parameters)
                        .isProblem(400, "bad-parameter", field)
                        .at("/detail"))
                .contains(right);
    }

    @ParameterizedTest
    @CsvSource({"soon", "-5", "P-1D", "P101Y", "PT5H", "100000"})
    void saysWhatAnAgeMustLookLike(String age) {
        server.get(ANSHUN + "/timeline?staleAfter=" + age).isProblem(400, "bad-parameter", "staleAfter");
    }

    @Test
    void callsStaleWhatIsOlderThanAskedFor() {
        String population = "overview/population";
        officer.send(
                        "PUT",
                        ANSHUN + "/population",
                        "{\"value\": 5, \"statedOn\": \"2026-04-05\"}",
                        "If-Match",
                        "\"" + version(population) + "\"")
                .hasStatus(200);
        long age = update(population, "").get("ageInDays").asLong();
        assertThat(stale(population, "?staleAfter=" + age)).isFalse();
        assertThat(stale(population, "?staleAfter=P" + (age - 1) + "D")).isTrue();
        assertThat(stale(population, "?staleAfter=P10Y")).isFalse();
    }

    private boolean stale(String path, String parameters) {
        return update(path, parameters).get("stale").asBoolean();
    }

    private long version(String path) {
        return update(path, "").get("version").asLong();
    }

    private JsonNode update(String path, String parameters) {
        return server.get(ANSHUN + "/timeline" + parameters).items().stream()
                .filter(update -> update.get("path").asString().equals(path))
                .findFirst()
                .orElseThrow();
    }
}
