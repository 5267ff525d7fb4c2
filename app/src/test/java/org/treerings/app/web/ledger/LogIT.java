package org.treerings.app.web.ledger;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.treerings.app.ledger.Ledger;
import org.treerings.app.ledger.checkpoint.Checkpoint;
import org.treerings.app.ledger.checkpoint.Note;
import org.treerings.app.ledger.checkpoint.VerifierKey;
import org.treerings.app.ledger.tree.Bundle;
import org.treerings.app.ledger.tree.Hashing;
import org.treerings.app.web.Answer;
import org.treerings.app.web.Server;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The published ledger as a stranger finds it. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class LogIT {

    private static final int SAMPLE = 86;

    private final JsonMapper json = new JsonMapper();
    private Server server;
    private String last;

    @BeforeAll
    void start() {
        server = Server.withSample();
        last = server.bean(Ledger.class).at(SAMPLE - 1).orElseThrow().id().toString();
        // A proof waits until a checkpoint covers the entry.
        get("/api/entries/" + last + "/proof").hasStatus(200);
    }

    @AfterAll
    void stop() {
        server.close();
    }

    private Answer get(String path) {
        return server.send(server.request(path));
    }

    private Checkpoint checkpoint() {
        return Checkpoint.parse(
                Note.parse(get("/ledger/checkpoint").hasStatus(200).body()).text());
    }

    @Test
    void isSignedByTheKeyThatItTells() {
        Answer answer = get("/ledger/checkpoint").hasStatus(200);
        assertThat(answer.header("Content-Type")).isEqualToIgnoringCase("text/plain;charset=utf-8");
        assertThat(answer.header("Cache-Control")).isEqualTo("max-age=1, public");
        VerifierKey key =
                VerifierKey.parse(get("/ledger/key").hasStatus(200).text().strip());
        assertThat(key.signed(Note.parse(answer.body()))).isTrue();
        assertThat(checkpoint().size()).isEqualTo(SAMPLE);
        assertThat(checkpoint().origin()).isEqualTo(key.name());
    }

    @Test
    void servesTilesThatNeverChange() {
        Answer hashes = get("/ledger/tile/0/000.p/" + SAMPLE).hasStatus(200);
        assertThat(hashes.header("Content-Type")).isEqualTo("application/octet-stream");
        assertThat(hashes.header("Cache-Control")).isEqualTo("max-age=31536000, public, immutable");
        List<byte[]> leaves = Bundle.leaves(
                get("/ledger/tile/entries/000.p/" + SAMPLE).hasStatus(200).body());
        assertThat(leaves).hasSize(SAMPLE);
        byte[] hash = new Hashing().leaf(leaves.get(5));
        assertThat(hashes.body()).hasSize(SAMPLE * 32);
        assertThat(Arrays.copyOfRange(hashes.body(), 5 * 32, 6 * 32)).isEqualTo(hash);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "0/000",
                "0/000.p/87",
                "0/000.p/086",
                "00/000.p/86",
                "1/000.p/1",
                "entries/000",
                "entries/0",
                "0",
                "",
                "0/x000/000.p/86",
                "0/000.p/86/",
                "checkpoint",
                "0/000.p/86%00",
            })
    void hasNoOtherTiles(String path) {
        assertThat(get("/ledger/tile/" + path).status()).isIn(404, 400);
    }

    @ParameterizedTest
    @ValueSource(strings = {"../checkpoint", "%2e%2e/checkpoint", "..%2fcheckpoint", "0/..;/000", "0//000.p/86"})
    void leadsNowhereElse(String path) {
        assertThat(get("/ledger/tile/" + path).status()).isIn(404, 400);
    }

    @Test
    void letsPagesOfOtherSitesVerify() {
        Answer answer = server.send(server.request("/ledger/checkpoint").header("Origin", "https://example.org"));
        assertThat(answer.header("Access-Control-Allow-Origin")).isEqualTo("*");
    }

    @Test
    void givesALeafThatAStrangerRebuilds() throws IOException {
        JsonNode exported = get("/api/entries/" + last + "/leaf").hasStatus(200).json();
        byte[] leaf = Stranger.rebuilt(exported);
        List<byte[]> leaves =
                Bundle.leaves(get("/ledger/tile/entries/000.p/" + SAMPLE).body());
        assertThat(new String(leaf, UTF_8)).isEqualTo(new String(leaves.get(SAMPLE - 1), UTF_8));
    }

    @Test
    void provesAnEntryWithTheCheckpoint() {
        String proof = get("/api/entries/" + last + "/proof").hasStatus(200).text();
        assertThat(proof).startsWith("c2sp.org/tlog-proof@v1\nindex " + (SAMPLE - 1) + "\n");
        assertThat(proof).endsWith("\n\n" + get("/ledger/checkpoint").text());
    }

    @Test
    void packsACitysEntriesAndTheirProofs() throws IOException {
        Answer answer = get("/api/cities/anshun/evidence.zip").hasStatus(200);
        assertThat(answer.header("Content-Type")).isEqualTo("application/zip");
        assertThat(answer.header("Content-Disposition")).contains("anshun-evidence.zip");
        Map<String, byte[]> files = Stranger.unzipped(answer.body());
        assertThat(files)
                .containsKeys("README.md", "key", "checkpoint", "entries.ndjson")
                .hasSize(4 + SAMPLE);
        assertThat(new String(files.get("README.md"), UTF_8))
                .contains("`anshun`")
                .doesNotContain("{");
        assertThat(files.get("checkpoint")).isEqualTo(get("/ledger/checkpoint").body());
        List<String> lines =
                new String(files.get("entries.ndjson"), UTF_8).lines().toList();
        assertThat(lines).hasSize(SAMPLE);
        for (String line : lines) {
            JsonNode exported = json.readTree(line);
            String proof = new String(files.get("proofs/" + exported.get("position") + ".tlog-proof"), UTF_8);
            Stranger.holds(proof, Stranger.rebuilt(exported), checkpoint());
        }
    }
}
