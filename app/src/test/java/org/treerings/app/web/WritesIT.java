package org.treerings.app.web;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest.BodyPublishers;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;

/** What officers write, on the running application with the bundled sample. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class WritesIT {

    private static final String ACTION = "/api/cities/anshun/commitments/protect-connect-restore-ecosystems/actions/";
    private static final String TARGET = ACTION + "increase-protected-areas/target";

    private Server server;

    @BeforeAll
    void start() {
        server = Server.withSample();
        assertThat(officer("PUT", TARGET, text("Every reserve in the city.")).status())
                .isEqualTo(200);
    }

    @AfterAll
    void stop() {
        server.close();
    }

    private Answer officer(String method, String path, String body, String... headers) {
        var request = server.as("officer-anshun", server.request(path))
                .header("Content-Type", "application/json")
                .method(method, BodyPublishers.ofString(body));
        return server.send(headers.length == 0 ? request : request.headers(headers));
    }

    private static String tag(long version) {
        return "\"" + version + "\"";
    }

    private long targetVersion() {
        return target().path("version").asLong();
    }

    private JsonNode target() {
        return server.get("/api/cities/anshun")
                .json()
                .path("actionAreas")
                .valueStream()
                .flatMap(area -> area.path("commitments").valueStream())
                .flatMap(commitment -> commitment.path("actions").valueStream())
                .filter(action -> action.path("id").asString().equals("increase-protected-areas"))
                .findFirst()
                .orElseThrow()
                .path("target");
    }

    private static String text(String text) {
        return "{\"text\": \"" + text + "\", \"language\": \"en\"}";
    }

    @Test
    void recordsAndTellsWhereItStands() {
        Answer written = officer("PUT", TARGET, text("Half of the city."), "If-Match", tag(targetVersion()));
        assertThat(written.status()).as(written.text()).isEqualTo(200);
        long position = written.json().path("position").asLong();
        assertThat(position).isEqualTo(server.head());
        assertThat(written.json().path("entries")).hasSize(1);
        assertThat(target().path("text").asString()).isEqualTo("Half of the city.");
        assertThat(targetVersion()).isEqualTo(position);
    }

    @Test
    void asksForTheVersionOfWhatExists() {
        Answer refused = officer("PUT", TARGET, text("Seen by nobody."));
        assertThat(refused.status()).isEqualTo(428);
        assertThat(refused.json().path("code").asString()).isEqualTo("version-required");
        assertThat(refused.json().path("version").asLong()).isEqualTo(targetVersion());
    }

    @Test
    void letsExactlyOneOfTwoOfficersSaveTheSameVersion() throws Exception {
        try (ExecutorService officers = Executors.newFixedThreadPool(2)) {
            for (int round = 0; round < 200; round++) {
                String version = tag(targetVersion());
                int number = round;
                List<Callable<Answer>> both = List.of(
                        () -> officer("PUT", TARGET, text("One, " + number), "If-Match", version),
                        () -> officer("PUT", TARGET, text("Other, " + number), "If-Match", version));
                List<Answer> answers =
                        officers.invokeAll(both).stream().map(Future::resultNow).toList();
                assertThat(answers).extracting(Answer::status).containsExactlyInAnyOrder(200, 412);
                JsonNode stale = answers.stream()
                        .filter(answer -> answer.status() == 412)
                        .findFirst()
                        .orElseThrow()
                        .json();
                assertThat(stale.path("version").asLong()).isEqualTo(targetVersion());
                assertThat(stale.path("current").path("text").path("text").asString())
                        .isEqualTo(target().path("text").asString());
            }
        }
    }

    @Test
    void doesOnceWhatIsSentFiftyTimes() throws Exception {
        String path = ACTION + "increase-protected-areas/progress";
        String report = "{\"measuredOn\": \"2026-05-01\", \"comment\": \"Two more reserves.\", \"language\": \"en\"}";
        long before = server.head();
        List<Callable<Answer>> senders = IntStream.range(0, 50)
                .<Callable<Answer>>mapToObj(_ -> () -> officer("POST", path, report, "Idempotency-Key", "report-1"))
                .toList();
        try (ExecutorService officers = Executors.newFixedThreadPool(50)) {
            List<Answer> answers =
                    officers.invokeAll(senders).stream().map(Future::resultNow).toList();
            assertThat(answers).extracting(Answer::status).containsOnly(200);
            assertThat(answers)
                    .extracting(Answer::text)
                    .containsOnly(answers.getFirst().text());
        }
        assertThat(server.head()).isEqualTo(before + 1);
        Answer other = officer("POST", path, report.replace("Two", "Three"), "Idempotency-Key", "report-1");
        assertThat(other.status()).isEqualTo(422);
        assertThat(other.json().path("code").asString()).isEqualTo("key-reused");
    }

    @Test
    void writesNothingForWhatChangesNothingButKeepsItsKey() {
        String body = "{\"text\": \"" + target().path("text").asString() + "\", \"language\": \""
                + target().path("language").asString() + "\"}";
        long before = server.head();
        String version = tag(targetVersion());
        Answer first = officer("PUT", TARGET, body, "If-Match", version, "Idempotency-Key", "no-op");
        assertThat(first.status()).as(first.text()).isEqualTo(200);
        assertThat(first.json().path("entries")).isEmpty();
        assertThat(server.head()).isEqualTo(before);
        Answer other = officer("PUT", TARGET, text("Another."), "If-Match", version, "Idempotency-Key", "no-op");
        assertThat(other.json().path("code").asString()).isEqualTo("key-reused");
    }

    @Test
    void retractsAnEntryOnceAndNeverARetraction() {
        Answer report = officer(
                "POST",
                ACTION + "increase-protected-areas/progress",
                "{\"measuredOn\": \"2026-06-01\", \"comment\": \"Wrong.\", \"language\": \"en\"}");
        String entry = report.json().path("entries").get(0).asString();
        String door = "/api/entries/%s/retraction";
        Answer retracted = officer("POST", door.formatted(entry), "{\"reason\": \"A slip.\"}");
        assertThat(retracted.status()).as(retracted.text()).isEqualTo(200);
        String retraction = retracted.json().path("entries").get(0).asString();
        Answer twice = officer("POST", door.formatted(entry), "{\"reason\": \"A slip.\"}");
        assertThat(twice.json().path("code").asString()).isEqualTo("already-retracted");
        Answer back = officer("POST", door.formatted(retraction), "{\"reason\": \"A slip.\"}");
        assertThat(back.json().path("code").asString()).isEqualTo("not-retractable");
        Answer unknown =
                officer("POST", door.formatted("00000000-0000-4000-8000-000000000000"), "{\"reason\": \"A slip.\"}");
        assertThat(unknown.status()).isEqualTo(404);
        assertThat(server.get("/api/entries/" + retraction).json().path("type").asString())
                .isEqualTo("entry-retracted");
    }

    @Test
    void correctsInOneRequest() {
        Answer wrong = officer("PUT", TARGET, text("A third of the city."), "If-Match", tag(targetVersion()));
        String entry = wrong.json().path("entries").get(0).asString();
        Answer right = officer(
                "PUT",
                TARGET,
                "{\"text\": \"A quarter of the city.\", \"language\": \"en\", \"corrects\": \"%s\", \"reason\": \"Misread.\"}"
                        .formatted(entry));
        assertThat(right.status()).as(right.text()).isEqualTo(200);
        assertThat(right.json().path("entries")).hasSize(2);
        assertThat(target().path("text").asString()).isEqualTo("A quarter of the city.");
    }

    @Test
    void sharesAFileLinksItAndGivesItBack() {
        byte[] map = "district,trees\nXixiu,12000\n".getBytes(UTF_8);
        Answer shared = server.send(Server.multipart(
                server.as("officer-anshun", server.request("/api/cities/anshun/resources?id=trees&title=Street+trees")),
                Server.part("file", map)));
        assertThat(shared.status()).as(shared.text()).isEqualTo(201);
        assertThat(shared.header("Location")).endsWith("/api/cities/anshun/resources/trees");
        Answer linked = officer("PUT", "/api/cities/anshun/pathway/3/resources/trees", "{}");
        assertThat(linked.status()).as(linked.text()).isEqualTo(200);
        Answer file = server.get("/api/cities/anshun/resources/trees");
        assertThat(file.body()).isEqualTo(map);
        assertThat(file.header("Content-Disposition")).startsWith("attachment");
        Answer unknown = officer("PUT", "/api/cities/anshun/pathway/3/resources/nothing", "{}");
        assertThat(unknown.json().path("code").asString()).isEqualTo("unknown-resource");
    }

    @Test
    void takesNoProgramForAFile() {
        byte[] program = new byte[200];
        System.arraycopy(new byte[] {0x7f, 'E', 'L', 'F', 2, 1, 1}, 0, program, 0, 7);
        Answer refused = server.send(Server.multipart(
                server.as("officer-anshun", server.request("/api/cities/anshun/resources?id=program")),
                Server.part("file", program)));
        assertThat(refused.status()).isEqualTo(415);
        assertThat(refused.json().path("code").asString()).isEqualTo("file-type-not-accepted");
    }

    @Test
    void scoresAnIndicatorFromItsVariables() {
        Answer assessed = officer(
                "PUT",
                "/api/cities/anshun/index/2025/indicators/1",
                "{\"variables\": {\"natural_area\": 1954.67, \"city_area\": 9228}, \"unit\": \"km2\"}");
        assertThat(assessed.status()).as(assessed.text()).isEqualTo(200);
        JsonNode payload = server.get(
                        "/api/entries/" + assessed.json().path("entries").get(0).asString())
                .json()
                .path("payload");
        assertThat(payload.path("value").asDouble()).isEqualTo(21.2);
        assertThat(payload.path("score").asInt()).isEqualTo(4);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    {"text": "x", "textt": 1} | 400 | unknown-field | textt
                    {"text": 5} | 400 | bad-value | text
                    {"text": "x", "dueOn": "2027-02-30"} | 400 | bad-value | dueOn
                    {"text": "x", "measure": {"values": {"n": null}}} | 422 | field-missing | measure.values.n
                    {"text": | 400 | malformed-json | body
                    {"language": "en"} | 422 | field-missing | text
                    {"text": "x", "statedOn": "2999-01-01"} | 422 | stated-in-the-future | statedOn
                    {"text": "x", "corrects": "nobody"} | 400 | bad-value | corrects
                    """)
    void namesWhatIsWrongWithABody(String body, int status, String code, String field) {
        long before = server.head();
        Answer refused = officer("PUT", TARGET, body, "If-Match", tag(targetVersion()));
        assertThat(refused.status()).as(refused.text()).isEqualTo(status);
        assertThat(refused.json().path("code").asString()).isEqualTo(code);
        assertThat(refused.json().path("field").asString()).isEqualTo(field);
        assertThat(server.head()).isEqualTo(before);
    }

    @Test
    void refusesBodiesBeyondAllMeasure() {
        assertThat(officer("PUT", TARGET, "").json().path("code").asString()).isEqualTo("body-missing");
        String deep = "{\"measure\": {\"values\": {\"n\": " + "[".repeat(100) + "]".repeat(100) + "}}}";
        assertThat(officer("PUT", TARGET, deep).json().path("code").asString()).isEqualTo("malformed-json");
        assertThat(officer("PUT", TARGET, text("x".repeat(2_000_000))).status()).isEqualTo(413);
        List<Integer> statuses = new ArrayList<>();
        for (String type : List.of("text/plain", "application/json;charset=GBK")) {
            statuses.add(server.send(server.as("officer-anshun", server.request(TARGET))
                            .header("Content-Type", type)
                            .PUT(BodyPublishers.ofString(text("x"))))
                    .status());
        }
        assertThat(statuses).containsOnly(415);
    }

    @Test
    void letsNobodyWriteForAnotherCity() {
        long before = server.head();
        assertThat(officer("PUT", "/api/cities/guiyang/name", "{\"name\": \"Guiyang\"}")
                        .status())
                .isEqualTo(403);
        assertThat(officer("PUT", "/api/cities/guiyang", "{\"name\": \"Guiyang\"}")
                        .status())
                .isEqualTo(403);
        assertThat(server.head()).isEqualTo(before);
    }
}
