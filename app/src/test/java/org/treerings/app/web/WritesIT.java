package org.treerings.app.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.treerings.app.web.Officer.text;

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
import tools.jackson.databind.JsonNode;

/** What officers write, on the running application with the bundled sample. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class WritesIT {

    private static final String ACTION = "/api/cities/anshun/commitments/protect-connect-restore-ecosystems/actions/";
    private static final String TARGET = ACTION + "increase-protected-areas/target";

    private Server server;
    private Officer officer;

    @BeforeAll
    void start() {
        server = Server.withSample();
        officer = new Officer(server);
        assertThat(officer.send("PUT", TARGET, text("Every reserve in the city."))
                        .status())
                .isEqualTo(200);
    }

    @AfterAll
    void stop() {
        server.close();
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

    @Test
    void recordsAndTellsWhereItStands() {
        Answer written = officer.send("PUT", TARGET, text("Half of the city."), "If-Match", tag(targetVersion()));
        assertThat(written.status()).as(written.text()).isEqualTo(200);
        long position = written.json().path("position").asLong();
        assertThat(position).isEqualTo(server.head());
        assertThat(written.json().path("entries")).hasSize(1);
        assertThat(target().path("text").asString()).isEqualTo("Half of the city.");
        assertThat(targetVersion()).isEqualTo(position);
    }

    @Test
    void asksForTheVersionOfWhatExists() {
        Answer refused = officer.send("PUT", TARGET, text("Seen by nobody."));
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
                        () -> officer.send("PUT", TARGET, text("One, " + number), "If-Match", version),
                        () -> officer.send("PUT", TARGET, text("Other, " + number), "If-Match", version));
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
                .<Callable<Answer>>mapToObj(
                        _ -> () -> officer.send("POST", path, report, "Idempotency-Key", "report-1"))
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
        Answer other = officer.send("POST", path, report.replace("Two", "Three"), "Idempotency-Key", "report-1");
        assertThat(other.status()).isEqualTo(422);
        assertThat(other.json().path("code").asString()).isEqualTo("key-reused");
    }

    @Test
    void writesNothingForWhatChangesNothingButKeepsItsKey() {
        String body = "{\"text\": \"" + target().path("text").asString() + "\", \"language\": \""
                + target().path("language").asString() + "\"}";
        long before = server.head();
        String version = tag(targetVersion());
        Answer first = officer.send("PUT", TARGET, body, "If-Match", version, "Idempotency-Key", "no-op");
        assertThat(first.status()).as(first.text()).isEqualTo(200);
        assertThat(first.json().path("entries")).isEmpty();
        assertThat(server.head()).isEqualTo(before);
        Answer other = officer.send("PUT", TARGET, text("Another."), "If-Match", version, "Idempotency-Key", "no-op");
        assertThat(other.json().path("code").asString()).isEqualTo("key-reused");
    }

    @Test
    void retractsAnEntryOnceAndNeverARetraction() {
        Answer report = officer.send(
                "POST",
                ACTION + "increase-protected-areas/progress",
                "{\"measuredOn\": \"2026-06-01\", \"comment\": \"Wrong.\", \"language\": \"en\"}");
        String entry = report.json().path("entries").get(0).asString();
        String door = "/api/entries/%s/retraction";
        Answer retracted = officer.send("POST", door.formatted(entry), "{\"reason\": \"A slip.\"}");
        assertThat(retracted.status()).as(retracted.text()).isEqualTo(200);
        String retraction = retracted.json().path("entries").get(0).asString();
        Answer twice = officer.send("POST", door.formatted(entry), "{\"reason\": \"A slip.\"}");
        assertThat(twice.json().path("code").asString()).isEqualTo("already-retracted");
        Answer back = officer.send("POST", door.formatted(retraction), "{\"reason\": \"A slip.\"}");
        assertThat(back.json().path("code").asString()).isEqualTo("not-retractable");
        Answer unknown = officer.send(
                "POST", door.formatted("00000000-0000-4000-8000-000000000000"), "{\"reason\": \"A slip.\"}");
        assertThat(unknown.status()).isEqualTo(404);
        assertThat(server.get("/api/entries/" + retraction).json().path("type").asString())
                .isEqualTo("entry-retracted");
    }

    @Test
    void correctsInOneRequest() {
        Answer wrong = officer.send("PUT", TARGET, text("A third of the city."), "If-Match", tag(targetVersion()));
        String entry = wrong.json().path("entries").get(0).asString();
        Answer right = officer.send(
                "PUT",
                TARGET,
                "{\"text\": \"A quarter of the city.\", \"language\": \"en\", \"corrects\": \"%s\", \"reason\": \"Misread.\"}"
                        .formatted(entry));
        assertThat(right.status()).as(right.text()).isEqualTo(200);
        assertThat(right.json().path("entries")).hasSize(2);
        assertThat(target().path("text").asString()).isEqualTo("A quarter of the city.");
    }
}
