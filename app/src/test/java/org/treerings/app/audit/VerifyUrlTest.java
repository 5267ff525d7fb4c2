package org.treerings.app.audit;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpExchange;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A log behind a URL, and what a server may answer in its place. */
class VerifyUrlTest {

    private static final NaiveLog LOG = NaiveLog.of(NaiveLog.entries(600));

    @TempDir
    Path files;

    private FileServer server;

    @BeforeEach
    void serve() {
        LOG.writeTo(files.resolve("ledger"));
        server = new FileServer(files);
    }

    @AfterEach
    void stop() {
        server.close();
    }

    private static void redirect(HttpExchange exchange, String to) throws IOException {
        exchange.getResponseHeaders().add("Location", to);
        exchange.sendResponseHeaders(302, -1);
    }

    /** Says that more is to come than comes. */
    private static void cut(HttpExchange exchange) throws IOException {
        exchange.sendResponseHeaders(200, 8_192);
        exchange.getResponseBody().write(new byte[100]);
        exchange.getResponseBody().flush();
    }

    private static void packed(HttpExchange exchange, Path file) throws IOException {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (OutputStream gzip = new GZIPOutputStream(packed)) {
            Files.copy(file, gzip);
        }
        exchange.getResponseHeaders().add("Content-Encoding", "gzip");
        FileServer.send(exchange, 200, packed.toByteArray());
    }

    private static void sendForever(HttpExchange exchange) throws IOException {
        exchange.sendResponseHeaders(200, 0);
        try (OutputStream body = exchange.getResponseBody()) {
            while (true) {
                body.write(new byte[8_192]);
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "/", "/ledger", "/ledger/"})
    void findsALogAtItsPrefixAndAtItsServer(String path) {
        assertThat(Asked.right(Asked.about(server.url() + path)).proven())
                .anyMatch(line -> line.contains("every leaf, every tile and the root of all 600 entries"));
    }

    @Test
    void findsALogAtAServerThatRefusesWhatItDoesNotHave() {
        server.on("/checkpoint", exchange -> FileServer.send(exchange, 401, new byte[0]));
        Asked.right(Asked.about(server.url()));
    }

    @Test
    void namesTheFileOfAFlippedBit() {
        Damage.flip(files.resolve("ledger/tile/entries/001"), 1_000);
        Asked.wrong(Asked.about(server.url()), "position 25", "tile/entries/001");
    }

    @Test
    void namesTheFirstFaultAlsoIfALaterOneIsFoundFirst() {
        Damage.flip(files.resolve("ledger/tile/0/000"), 0);
        Damage.flip(files.resolve("ledger/tile/0/001"), 0);
        Damage.flip(files.resolve("ledger/tile/0/002.p/88"), 0);
        Asked.wrong(Asked.about(server.url()), "position 0, ");
    }

    @Test
    void namesAFileThatTheServerDoesNotHave() throws Exception {
        Files.delete(files.resolve("ledger/tile/entries/000"));
        Asked.wrong(Asked.about(server.url()), "tile/entries/000: is not there");
    }

    @Test
    void takesTheFullTileWhereThePartialOneIsGone() throws Exception {
        LOG.writeTiles(files.resolve("ledger"), 300);
        NaiveLog.write(
                files.resolve("ledger/checkpoint"),
                LOG.checkpoint(300, NaiveLog.SIGNER).getBytes(UTF_8));
        Files.delete(files.resolve("ledger/tile/0/001.p/44"));
        Files.delete(files.resolve("ledger/tile/entries/001.p/44"));
        Asked.right(Asked.about(server.url()));
    }

    @Test
    void cannotTellFromADownloadThatWasCut() {
        server.on("/ledger/tile/0/000", VerifyUrlTest::cut);
        Asked.open(Asked.about(server.url()), "/ledger/tile/0/000 cannot be had whole");
    }

    @Test
    void cannotTellFromAServerInTrouble() {
        server.on("/ledger/tile/0/000", exchange -> FileServer.send(exchange, 503, new byte[0]));
        Asked.open(Asked.about(server.url()), "/ledger/tile/0/000 answered 503");
    }

    @Test
    void unpacksWhatIsSentPacked() {
        server.on("/ledger/tile/entries/000", exchange -> packed(exchange, files.resolve("ledger/tile/entries/000")));
        Asked.right(Asked.about(server.url()));
    }

    @Test
    void cannotTellFromWhatDoesNotUnpack() {
        server.on("/ledger/tile/0/000", exchange -> {
            exchange.getResponseHeaders().add("Content-Encoding", "gzip");
            FileServer.send(exchange, 200, new byte[8_192]);
        });
        Asked.open(Asked.about(server.url()), "/ledger/tile/0/000 cannot be unpacked");
    }

    @Test
    void namesATileThatNeverEnds() {
        server.on("/ledger/tile/0/000", VerifyUrlTest::sendForever);
        Asked.wrong(Asked.about(server.url()), "tile/0/000: 8192 bytes were expected, 8193 are there");
    }

    @Test
    void namesACheckpointThatNeverEnds() {
        server.on("/ledger/checkpoint", VerifyUrlTest::sendForever);
        Asked.wrong(Asked.about(server.url() + "/ledger"), "checkpoint: is no signed note");
    }

    @Test
    void followsARedirectAndNoCircle() {
        server.on("/ledger/tile/0/001", exchange -> redirect(exchange, "/ledger/elsewhere"))
                .on(
                        "/ledger/elsewhere",
                        exchange ->
                                FileServer.send(exchange, 200, Files.readAllBytes(files.resolve("ledger/tile/0/001"))));
        Asked.right(Asked.about(server.url()));
        server.on("/ledger/elsewhere", exchange -> redirect(exchange, "/ledger/tile/0/001"));
        Asked.open(Asked.about(server.url()), "/ledger/tile/0/001");
    }

    @Test
    void cannotTellWhereNobodyAnswers() {
        String url = server.url();
        server.close();
        Asked.open(Asked.about(url), url + "/checkpoint cannot be had whole");
        Asked.open(Asked.about("http://"), "http://");
        Asked.open(Asked.about("http://a b"), "is no address");
    }
}
