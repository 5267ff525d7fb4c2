package org.treerings.app.web;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HexFormat;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.treerings.app.TestDatabase;
import org.treerings.app.cli.VerifyCommand;
import org.treerings.app.cli.VerifyProjectionsCommand;
import org.treerings.queries.rebuild.Rebuild;
import tools.jackson.databind.JsonNode;

/** What an entry said goes from everywhere; that it was there, and the proof, stay. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ErasureIT {

    private static final String CITY = "/api/cities/anshun";
    private static final String ACTION =
            CITY + "/commitments/protect-connect-restore-ecosystems/actions/increase-protected-areas";
    private static final String WORDS = "Ask Li Wei at 555-0100";
    private static final String REASON = "As Zhang San told";
    private static final String DESCRIPTION =
            "{\"text\": \"%s\", \"language\": \"en\", \"reason\": \"%s\"}".formatted(WORDS, REASON);

    private final Path data = TestDatabase.temporaryDirectory();
    private Server server;
    private Officer officer;
    private String described;
    private Answer leaf;
    private String version;
    private Answer former;

    @BeforeAll
    void describeAndErase() {
        server = Server.on(data, true);
        officer = new Officer(server);
        Answer written = officer.send(
                        "PUT",
                        ACTION + "/description",
                        DESCRIPTION,
                        "If-Match",
                        "\"" + action().at("/description/version").asLong() + "\"",
                        "Idempotency-Key",
                        "told-once")
                .hasStatus(200);
        described = written.at("/entries/0");
        assertThat(action().at("/description/text").asString()).isEqualTo(WORDS);
        assertThat(tablesWith(WORDS)).isNotEmpty();
        leaf = server.get("/api/entries/" + described + "/leaf").hasStatus(200);
        version = CITY + "/versions/" + action().at("/description/version").asLong();
        former = server.get(version).hasStatus(200);
        erase(described, "{\"reason\": \"A private number.\"}").hasStatus(200);
        server.get(CITY).hasStatus(200);
    }

    @AfterAll
    void stop() {
        server.close();
    }

    private Answer erase(String entry, String body) {
        return server.send(server.as("operator", server.request("/api/entries/" + entry + "/erasure"))
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString(body)));
    }

    private JsonNode action() {
        return server.get(CITY)
                .json()
                .path("actionAreas")
                .valueStream()
                .flatMap(area -> area.path("commitments").valueStream())
                .flatMap(commitment -> commitment.path("actions").valueStream())
                .filter(action -> action.path("id").asString().equals("increase-protected-areas"))
                .findFirst()
                .orElseThrow();
    }

    /** Tables of which some row holds the words, as text or as bytes. */
    private List<String> tablesWith(String words) {
        JdbcClient database = server.bean(JdbcClient.class);
        String bytes = HexFormat.of().formatHex(words.getBytes(UTF_8));
        return database.sql("""
                        select format('%I.%I', table_schema, table_name) as name from information_schema.tables
                        where table_schema in ('ledger', 'queries', 'directory') and table_type = 'BASE TABLE'
                        """).query().listOfRows().stream()
                .map(row -> String.valueOf(row.get("name")))
                .filter(table -> database.sql("select exists (select from " + table
                                + " t where position(:words in t::text) > 0 or position(:bytes in t::text) > 0)")
                        .param("words", words)
                        .param("bytes", bytes)
                        .query((row, _) -> row.getBoolean(1))
                        .single())
                .toList();
    }

    @Test
    void leavesNoTableWithTheWordsOrTheReason() {
        assertThat(tablesWith(WORDS)).isEmpty();
        assertThat(tablesWith(REASON)).isEmpty();
    }

    @Test
    void isShownAsErased() {
        assertThat(action().at("/description/state").asString()).isEqualTo("erased");
        assertThat(action().at("/description/text").isNull()).isTrue();
        assertThat(server.get(CITY).json().path("erased").valueStream())
                .anySatisfy(
                        erased -> assertThat(erased.path("entry").asString()).isEqualTo(described));
        assertThat(server.get(CITY + "/history?limit=500").items())
                .filteredOn(change -> change.path("entry").asString().equals(described))
                .singleElement()
                .satisfies(change -> {
                    assertThat(change.path("state").asString()).isEqualTo("erased");
                    assertThat(change.path("after").isNull()).isTrue();
                    assertThat(change.path("reason").isNull()).isTrue();
                });
    }

    @Test
    void keepsThatTheEntryWasThereAndByWhom() {
        Answer entry = server.get("/api/entries/" + described).hasStatus(200);
        assertThat(entry.at("/erased")).isEqualTo("true");
        assertThat(entry.json().path("payload").isNull()).isTrue();
        assertThat(entry.at("/type")).isEqualTo("action-described");
        assertThat(entry.at("/metadata/actor")).startsWith("actor-");
    }

    @Test
    void keepsTheLeafThatWasPublished() {
        Answer now = server.get("/api/entries/" + described + "/leaf").hasStatus(200);
        assertThat(now.at("/digest")).startsWith("sha256:").isEqualTo(leaf.at("/digest"));
        assertThat(leaf.json().has("salt")).isTrue();
        assertThat(now.json().propertyNames()).doesNotContain("salt", "payload", "metadata");
    }

    @Test
    void changesFormerStatesAndWhatTheyAreKnownBy() {
        assertThat(former.text()).contains(WORDS);
        Answer now = server.get(version).hasStatus(200);
        assertThat(now.text()).doesNotContain(WORDS);
        assertThat(now.header("ETag")).isNotEqualTo(former.header("ETag"));
    }

    @Test
    void isVerifiedByTheInstallationAndByItsEvidence() throws Exception {
        assertThat(verify()).startsWith("right\n").contains("what 1 erased entries said");
        byte[] evidence = server.send(server.request(CITY + "/evidence.zip")).body();
        Path bundle = Files.write(data.resolve("anshun.zip"), evidence);
        assertThat(verify(bundle.toString())).startsWith("right\n").contains("what 1 erased entries said");
    }

    private String verify(String... words) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        server.bean(VerifyCommand.class).run(List.of(words), new PrintStream(out, true, UTF_8));
        return out.toString(UTF_8);
    }

    @Test
    void isFoldedAndBuiltAnewTheSame() {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        int code =
                server.bean(VerifyProjectionsCommand.class).run(List.of("20", "3"), new PrintStream(out, true, UTF_8));
        assertThat(out.toString(UTF_8)).contains("all equal");
        assertThat(code).isZero();
        String before = server.get(CITY).text();
        assertThat(server.bean(Rebuild.class).run()).isTrue();
        assertThat(server.get(CITY).text()).isEqualTo(before);
    }

    @Test
    void answersTheRequestThatSaidItNoMore() {
        officer.send("PUT", ACTION + "/description", DESCRIPTION, "Idempotency-Key", "told-once")
                .isProblem(422, "key-reused", "Idempotency-Key");
    }

    @Test
    void isTheOperatorsAloneAndNeedsAReason() {
        officer.send("POST", "/api/entries/" + described + "/erasure", "{\"reason\": \"Mine.\"}")
                .isProblem(403, "not-allowed", null);
        erase(described, "{}").isProblem(422, "reason-missing", "reason");
        erase(described, "{\"reason\": \"Again.\"}").isProblem(422, "already-erased", "entry");
    }

    @Test
    void isWrittenToTheListThatOutlivesTheDatabase() throws Exception {
        assertThat(Files.readString(data.resolve("erasures"))).contains(" " + described + "\n");
    }
}
