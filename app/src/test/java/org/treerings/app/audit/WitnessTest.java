package org.treerings.app.audit;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The witness of our own keeps to C2SP's page. */
class WitnessTest {

    private static final NaiveLog LOG = NaiveLog.of(NaiveLog.entries(300));
    private static final InstantSource CLOCK = InstantSource.fixed(Instant.ofEpochSecond(1_800_000_000));

    private final HttpClient client = HttpClient.newHttpClient();
    private Witness witness;

    @BeforeEach
    void start() {
        witness = new Witness("witness.example.org/w1", new byte[32], List.of(NaiveLog.SIGNER.vkey()), CLOCK);
    }

    @AfterEach
    void stop() {
        client.close();
        witness.close();
    }

    private CompletableFuture<HttpResponse<String>> sending(String body) {
        return client.sendAsync(
                HttpRequest.newBuilder(URI.create(witness.url() + "/add-checkpoint"))
                        .POST(HttpRequest.BodyPublishers.ofString(body))
                        .build(),
                HttpResponse.BodyHandlers.ofString());
    }

    private HttpResponse<String> send(String body) {
        return sending(body).join();
    }

    private static String request(int oldSize, int size, Signer... signers) {
        return request(
                oldSize, NaiveTree.consistency(oldSize, LOG.hashes().subList(0, size)), LOG.checkpoint(size, signers));
    }

    private static String request(int oldSize, List<Hash> proof, String checkpoint) {
        StringBuilder body = new StringBuilder("old " + oldSize + "\n");
        proof.forEach(hash -> body.append(hash.base64()).append('\n'));
        return body.append('\n').append(checkpoint).toString();
    }

    @Test
    void signsATreeAndWhatBecomesOfIt(@TempDir Path directory) {
        assertThat(send(request(0, 3, NaiveLog.SIGNER)).statusCode()).isEqualTo(200);
        assertThat(send(request(3, 7, NaiveLog.SIGNER)).statusCode()).isEqualTo(200);
        HttpResponse<String> last = send(request(7, 300, NaiveLog.SIGNER));
        assertThat(last.body()).startsWith("— witness.example.org/w1 ").endsWith("\n");
        assertThat(witness.size(NaiveLog.ORIGIN)).isEqualTo(300);
        LOG.writeTo(directory);
        NaiveLog.write(
                directory.resolve("checkpoint"), (LOG.checkpoint(300, NaiveLog.SIGNER) + last.body()).getBytes(UTF_8));
        Asked.right(Asked.witnessed(directory, null, Signer.witness("witness.example.org/w1", new byte[32])));
    }

    @Test
    void signsTheSameTreeAgain() {
        assertThat(send(request(0, 3, NaiveLog.SIGNER)).statusCode()).isEqualTo(200);
        assertThat(send(request(3, 3, NaiveLog.SIGNER)).statusCode()).isEqualTo(200);
    }

    @Test
    void tellsItsSizeToWhoeverMissedIt() {
        send(request(0, 7, NaiveLog.SIGNER));
        for (int oldSize : List.of(0, 3)) {
            HttpResponse<String> answer = send(request(oldSize, 8, NaiveLog.SIGNER));
            assertThat(answer.statusCode()).isEqualTo(409);
            assertThat(answer.body()).isEqualTo("7\n");
            assertThat(answer.headers().firstValue("Content-Type")).contains("text/x.tlog.size");
        }
    }

    @Test
    void refusesATreeThatIsNotTheOneItSigned() {
        List<NaiveEntry> other = NaiveLog.entries(8).stream()
                .map(entry -> entry.paying("{}".getBytes(UTF_8)))
                .toList();
        NaiveLog rewritten = NaiveLog.of(other);
        send(request(0, 7, NaiveLog.SIGNER));
        List<Hash> proof = NaiveTree.consistency(7, rewritten.hashes());
        assertThat(send(request(7, proof, rewritten.checkpoint(8, NaiveLog.SIGNER)))
                        .statusCode())
                .isEqualTo(422);
        assertThat(send(request(7, List.of(), rewritten.checkpoint(7, NaiveLog.SIGNER)))
                        .statusCode())
                .isEqualTo(409);
        assertThat(witness.size(NaiveLog.ORIGIN)).isEqualTo(7);
    }

    @Test
    void refusesAProofWhereThereIsNothingToProve() {
        assertThat(send(request(0, LOG.hashes().subList(0, 1), LOG.checkpoint(3, NaiveLog.SIGNER)))
                        .statusCode())
                .isEqualTo(422);
    }

    @Test
    void knowsItsLogsAndTheirKeys() {
        Signer stranger = Signer.log(NaiveLog.ORIGIN, new byte[32]);
        String elsewhere = LOG.checkpoint(3, NaiveLog.SIGNER).replace(NaiveLog.ORIGIN, "elsewhere.example.org");
        assertThat(send(request(0, List.of(), elsewhere)).statusCode()).isEqualTo(404);
        assertThat(send(request(0, 3, stranger)).statusCode()).isEqualTo(403);
        assertThat(witness.size(NaiveLog.ORIGIN)).isZero();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "old 0\n", "old 00\n\nx", "new 0\n\nx", "old 0\nx\n\nx", "old 0\n\nx"})
    void refusesWhatIsNoRequest(String body) {
        assertThat(send(body).statusCode()).isEqualTo(400);
        assertThat(send(request(8, List.of(), LOG.checkpoint(3, NaiveLog.SIGNER)))
                        .statusCode())
                .isEqualTo(400);
    }

    @Test
    void letsOneOfManyAtOnceThrough() {
        List<CompletableFuture<HttpResponse<String>>> answers = IntStream.rangeClosed(1, 40)
                .mapToObj(size -> sending(request(0, size, NaiveLog.SIGNER)))
                .toList();
        assertThat(answers.stream().map(answer -> answer.join().statusCode()))
                .containsOnlyOnce(200)
                .containsOnly(200, 409);
    }
}
