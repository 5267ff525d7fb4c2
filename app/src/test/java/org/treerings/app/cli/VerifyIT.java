package org.treerings.app.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.treerings.app.TestDatabase;
import org.treerings.app.cli.Program.Ended;
import org.treerings.app.ledger.Ledger;
import org.treerings.app.web.Anshun;
import org.treerings.app.web.Server;

/** What a running server publishes, as whoever doubts it verifies it. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class VerifyIT {

    private final Path data = TestDatabase.temporaryDirectory();
    private final Path kept = data.resolve("kept-checkpoint");
    private Server server;

    @BeforeAll
    void start() throws Exception {
        server = Server.on(data, true);
        awaitCheckpoint();
        Files.write(kept, get("/ledger/checkpoint"));
        server.importing("operator", Anshun.renamed("Zunyi City")).hasStatus(200);
        awaitCheckpoint();
    }

    @AfterAll
    void stop() {
        server.close();
    }

    private byte[] get(String path) {
        return server.send(server.request(path)).hasStatus(200).body();
    }

    /** A proof waits until a checkpoint covers the entry. */
    private void awaitCheckpoint() {
        String last =
                server.bean(Ledger.class).at(server.head()).orElseThrow().id().toString();
        get("/api/entries/" + last + "/proof");
    }

    private String url() {
        String uri = server.request("/").build().uri().toString();
        return uri.substring(0, uri.length() - 1);
    }

    private Ended verify(String... words) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        int code = server.bean(VerifyCommand.class).run(List.of(words), new PrintStream(out, true, UTF_8));
        return new Ended(code, out.toString(UTF_8));
    }

    private String entries() {
        return Long.toString(server.head() + 1);
    }

    @Test
    void findsTheServerRightAndTheHistoryTheOneThatWasKept() {
        Ended ended = verify(url(), "--older", kept.toString());
        assertThat(ended.output())
                .startsWith("right\n")
                .contains(
                        "every leaf, every tile and the root of all " + entries() + " entries",
                        "entries are still the first ones",
                        "its key came from itself");
        assertThat(ended.code()).isZero();
    }

    @Test
    void findsTheFilesRightByTheKeyThatWasKept() {
        String key = new String(get("/ledger/key"), UTF_8).strip();
        Ended ended = verify(data.resolve("ledger").toString(), "--key", key);
        assertThat(ended.output()).startsWith("right\n").doesNotContain("came from itself");
        assertThat(ended.code()).isZero();
    }

    @Test
    void findsACitysEvidenceRightAndWhole() throws Exception {
        Path bundle = Files.write(data.resolve("anshun.zip"), get("/api/cities/anshun/evidence.zip"));
        assertThat(verify(bundle.toString()).output()).startsWith("right\n").contains("entries of anshun", "(--log)");
        assertThat(verify(bundle.toString(), "--log", url()).output())
                .startsWith("right\n")
                .contains("no entry of anshun up to position");
    }

    @Test
    void findsTheInstallationRight() {
        Ended ended = verify();
        assertThat(ended.output())
                .startsWith("right\n")
                .contains("the database: " + entries() + " rows give the published leaves");
        assertThat(ended.code()).isZero();
    }

    @Test
    void namesTheEntryThatWasRewrittenInTheDatabase() {
        JdbcClient database = server.owner();
        database.sql("alter table ledger.entry disable trigger user").update();
        database.sql("update ledger.entry set payload = payload || ' '::bytea where position = 7")
                .update();
        Ended ended = verify();
        database.sql("update ledger.entry set payload = substr(payload, 1, length(payload) - 1) where position = 7")
                .update();
        database.sql("alter table ledger.entry enable trigger user").update();
        assertThat(ended.output()).startsWith("wrong: position 7, ledger.entry: salt, payload and metadata");
        assertThat(ended.code()).isEqualTo(1);
        assertThat(verify().code()).isZero();
    }

    @Test
    void endsAsAProgramOfItsOwnWhileTheServerRuns() throws Exception {
        Ended here = Program.on(data, Stream.of("verify"));
        assertThat(here.output()).contains("right\nproven\n", "rows give the published leaves");
        assertThat(here.code()).isZero();
        Ended there = Program.on(data, Stream.of("verify", url(), "--origin", "another.example.org"));
        assertThat(there.output()).startsWith("wrong: checkpoint: is of the log localhost/treerings/");
        assertThat(there.code()).isEqualTo(1);
    }
}
