package org.treerings.app.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.treerings.app.ledger.Entry;
import org.treerings.app.ledger.Ledger;
import tools.jackson.databind.JsonNode;

/** What changed between two states, over HTTP. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class DiffIT {

    private static final String ANSHUN = "/api/cities/anshun";
    private static final String OWN = ANSHUN + "/commitments/our-own";

    private Server server;
    private Officer officer;

    @BeforeAll
    void start() {
        server = Server.withSample();
        officer = new Officer(server);
        server.get(ANSHUN).hasStatus(200);
    }

    @AfterAll
    void stop() {
        server.close();
    }

    private Instant recordedAt(long position) {
        return server.bean(Ledger.class).at(position).map(Entry::recordedAt).orElseThrow();
    }

    private static List<String> texts(JsonNode change, String... pointers) {
        return Stream.of(pointers)
                .map(pointer -> change.at(pointer).asString(""))
                .toList();
    }

    private static List<JsonNode> changes(Answer diff) {
        return List.copyOf(diff.json().get("changes").values());
    }

    private Answer isPatched(Answer diff) {
        return Patched.holds(server, diff);
    }

    @Test
    void tellsWhatALaterDownloadChangedEachWithItsLine() {
        String text = Anshun.text().replace("Anshun City", "Moved City");
        importing(text);
        importing(text.replace("04 April 2026", "06 April 2026").replace("安顺市对我市加拿大一枝黄花", "安顺市对加拿大一枝黄花"));
        Answer diff = isPatched(server.get("/api/cities/moved/diff?axis=asOf&from=2026-04-04&to=2026-04-06"));
        String digest = server.get("/api/cities/moved").at("/claims/document");
        assertThat(changes(diff))
                .extracting(change -> texts(change, "/label", "/kind", "/state", "/countsFrom", "/source/document"))
                .containsExactly(
                        List.of(
                                "Manage invasive alien species / Identify and assess priority invasive alien species / description",
                                "action-described",
                                "present",
                                "2026-04-06",
                                digest),
                        List.of("what the last document claims", "profile-imported", "present", "2026-04-06", digest));
        JsonNode described = changes(diff).getFirst();
        String line = text.lines().toList().get(described.at("/source/line").asInt() - 1);
        assertThat(line).startsWith("安顺市对我市加拿大一枝黄花");
        assertThat(described.at("/before/description/text").asString()).contains("安顺市对我市加拿大一枝黄花");
        assertThat(described.at("/after/description/text").asString()).contains("安顺市对加拿大一枝黄花");
        assertThat(texts(diff.json(), "/axis", "/from/day", "/to/day"))
                .containsExactly("asOf", "2026-04-04", "2026-04-06");
    }

    @Test
    void tellsWhatBecameKnownAndWhatWasTakenBackSince() {
        Instant before = recordedAt(server.head());
        officer.send("PUT", OWN, "{\"title\": \"Our own\"}").hasStatus(200);
        long made = server.head();
        Instant between = recordedAt(made);
        Answer appeared = isPatched(server.get(ANSHUN + "/diff?from=" + before));
        assertThat(changes(appeared))
                .extracting(change -> texts(change, "/path", "/label", "/state", "/role", "/after/title/text"))
                .containsExactly(List.of("commitments/our-own", "Our own", "present", "officer", "Our own"));
        assertThat(changes(appeared).getFirst().get("before").isNull()).isTrue();
        String entry = changes(appeared).getFirst().at("/entry").asString();
        officer.send("POST", "/api/entries/" + entry + "/retraction", "{\"reason\": \"A slip.\"}")
                .hasStatus(200);
        Answer gone = isPatched(server.get(ANSHUN + "/diff?from=" + between));
        assertThat(changes(gone))
                .extracting(
                        change -> texts(change, "/path", "/label", "/kind", "/state", "/reason", "/before/title/text"))
                .containsExactly(List.of(
                        "commitments/our-own", "Our own", "entry-retracted", "retracted", "A slip.", "Our own"));
        assertThat(changes(gone).getFirst().get("after").isNull()).isTrue();
        assertThat(changes(gone).getFirst().at("/position").asLong()).isEqualTo(server.head());
        assertThat(changes(server.get(ANSHUN + "/diff?from=" + before))).isEmpty();
    }

    @Test
    void tellsAWithdrawalWithItsReason() {
        String commitment = ANSHUN + "/commitments/withdrawn-one";
        officer.send("PUT", commitment, "{\"title\": \"For a time\"}").hasStatus(200);
        long made = server.head();
        Instant then = recordedAt(made);
        officer.send("POST", commitment + "/withdrawal", "{\"reason\": \"No money.\"}", "If-Match", "\"" + made + "\"")
                .hasStatus(200);
        Answer diff = isPatched(server.get(ANSHUN + "/diff?from=" + then + "&to=" + recordedAt(server.head())));
        assertThat(changes(diff))
                .extracting(change -> texts(change, "/kind", "/state", "/reason", "/before/title/text"))
                .containsExactly(List.of("commitment-withdrawn", "withdrawn", "No money.", "For a time"));
        assertThat(changes(diff).getFirst().get("after").isNull()).isTrue();
    }

    @Test
    void keepsNumbersToTheLastDigit() {
        Answer diff = isPatched(server.get(ANSHUN + "/diff?axis=asOf&from=2020-01-01&to=2026-04-04"));
        assertThat(diff.text()).contains("62.35", "2459200");
        assertThat(changes(diff)).hasSizeGreaterThan(60);
    }

    @Test
    void namesAuthorsToWhoMayKnow() {
        Instant before = recordedAt(server.head());
        officer.send("PUT", ANSHUN + "/commitments/named", "{\"title\": \"Named\"}")
                .hasStatus(200);
        String path = ANSHUN + "/diff?from=" + before + "&after=" + server.head();
        assertThat(changes(server.send(server.request(path)))
                        .getFirst()
                        .get("actorName")
                        .isNull())
                .isTrue();
        assertThat(changes(server.send(server.as("auditor", server.request(path))))
                        .getFirst()
                        .at("/actorName")
                        .asString())
                .isNotBlank();
    }

    @Test
    void knowsNothingOfACityBeforeItsFirstEntry() {
        Instant before = recordedAt(server.head());
        importing(Anshun.text().replace("Anshun City", "Later City"));
        server.get("/api/cities/later/diff?from=" + before).isProblem(404, "not-known-then", null);
    }

    @ParameterizedTest
    @CsvSource({
        "'', from, instant such as",
        "from=2026-04-04, from, instant such as",
        "from=2020-01-01T00:00:00Z, from, the record begins at",
        "from=2300-01-02T00:00:00Z&to=2300-01-01T00:00:00Z, from, must not come after to",
        "axis=asOf, from, day such as",
        "axis=asOf&from=2026-02-30, from, day such as",
        "axis=asOf&from=-99999-01-01, from, day such as",
        "axis=asOf&from=2026-04-04&to=yesterday, to, day such as",
        "axis=asOf&from=2026-04-06&to=2026-04-04, from, must not come after to",
        "axis=asOf&from=2026-04-04&asOf=2026-04-04, asOf, is the axis",
        "axis=asOf&from=2026-04-04&knownAt=2020-01-01T00:00:00Z, knownAt, the record begins at",
        "axis=knownAt&from=2300-01-01T00:00:00Z&knownAt=2300-01-01T00:00:00Z, knownAt, is the axis",
        "axis=statedOn&from=2026-04-04, axis, must be knownAt"
    })
    void saysWhatWouldBeRight(String query, String field, String rule) {
        Answer refused = server.get(ANSHUN + "/diff?" + query).isProblem(400, "bad-parameter", field);
        assertThat(refused.at("/detail")).contains(rule);
    }

    @Test
    void takesDaysAndInstantsToComeForNow() {
        for (String query : List.of("axis=asOf&from=9998-01-01&to=9999-12-31", "from=2300-01-01T00:00:00Z")) {
            Answer diff = isPatched(server.get(ANSHUN + "/diff?" + query));
            assertThat(changes(diff)).isEmpty();
            assertThat(diff.json().get("patch").isEmpty()).isTrue();
        }
    }

    private void importing(String text) {
        server.importing("operator", text.getBytes(StandardCharsets.UTF_8)).hasStatus(200);
    }
}
