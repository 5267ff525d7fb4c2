package org.treerings.app.web.live;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.SocketException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest.BodyPublishers;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.treerings.app.web.Answer;
import org.treerings.app.web.Server;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class StreamIT {

    private static final int FOR_EVER = Integer.MAX_VALUE;
    private static final String STREAM = "/api/stream";
    private static final String[] IMPATIENT = {"--treerings.live.heartbeat=1s", "--server.tomcat.connection-timeout=2s"
    };

    private final HttpClient client = HttpClient.newHttpClient();
    private Server server;
    private LivelyCities cities;

    @BeforeAll
    void start() {
        server = Server.with(IMPATIENT);
        cities = LivelyCities.registered(server, 3);
    }

    @AfterAll
    void stop() {
        server.close();
        client.shutdownNow();
    }

    private Listener listen(String parameters, String... headers) throws InterruptedException {
        var request = server.request(STREAM + parameters);
        return new Listener(FOR_EVER).on(client, (headers.length == 0 ? request : request.headers(headers)).build());
    }

    @Test
    void tellsEachEntryAsTheCitysEventsDo() throws Exception {
        Listener listener = listen("?city=city-1");
        cities.count(0, 5);
        cities.count(1, 5);
        long position = server.head();
        List<String> event = listener.event();
        Answer page = server.get("/api/cities/city-1/events?cursor=" + (position - 1));
        assertThat(event)
                .containsExactly(
                        "id: " + position,
                        "event: population-recorded",
                        "data: " + page.items().getFirst());
    }

    @Test
    void beginsAfterThePositionThatIsAskedFor() throws Exception {
        assertThat(listen("?after=-1").upTo(2)).startsWith(0L, 1L, 2L);
        assertThat(listen("?city=city-0,city-2&after=-1").upTo(2)).startsWith(0L, 2L);
        assertThat(listen("?city=city-0&city=city-2&after=1", "Last-Event-ID", "-1")
                        .upTo(2))
                .startsWith(0L, 2L);
    }

    @Test
    void beginsNowWhereNothingIsAsked() throws Exception {
        long before = server.head();
        Listener listener = listen("");
        cities.count(0, 7);
        assertThat(listener.upTo(before + 1)).startsWith(before + 1);
    }

    @ParameterizedTest
    @CsvSource({"x, a word", "-2, before the beginning", "1.5, between two", "99999999, beyond the end"})
    void saysWhatTheLastPositionMayBe(String position, String reason) {
        Answer refused = server.send(server.request(STREAM).header("Last-Event-ID", position))
                .isProblem(400, "bad-parameter", "Last-Event-ID");
        assertThat(refused.at("/detail")).as(reason).contains("from -1", "to " + server.head());
        server.send(server.request(STREAM + "?after=" + position)).isProblem(400, "bad-parameter", "after");
    }

    @Test
    void namesTheCityThatItDoesNotKnow() {
        server.send(server.request(STREAM + "?city=city-0,atlantis").header("Accept", "text/event-stream"))
                .isProblem(400, "bad-parameter", "city");
        server.send(server.request(STREAM + "?city=No%20City")).isProblem(400, "bad-parameter", "city");
    }

    @Test
    void isNeitherKeptNorHeldBackOnItsWay() {
        Answer head = server.send(server.request(STREAM).header("Accept-Encoding", "gzip"))
                .hasStatus(200);
        assertThat(head.header("Content-Type")).startsWith("text/event-stream");
        assertThat(head.header("Cache-Control")).isEqualTo("no-store");
        assertThat(head.header("X-Accel-Buffering")).isEqualTo("no");
        assertThat(head.header("Content-Encoding")).isEmpty();
        server.send(server.request(STREAM).method("HEAD", BodyPublishers.noBody()))
                .hasStatus(200);
    }

    @Test
    void saysThatItIsStillThereWhileNothingHappens() throws Exception {
        Listener listener = listen("");
        assertThat(listener.comment()).isEqualTo(": still here");
        assertThat(listener.comment()).isEqualTo(": still here");
    }

    @Test
    void cutsOffWhoeverTakesNothingAndNobodyElse() throws Exception {
        Listener listener = listen("");
        String words = "树".repeat(20_000);
        for (int times = 0; times < 150; times++) {
            cities.describe(2, words.substring(times));
        }
        long last = server.head();
        try (Socket slow = slow()) {
            assertThat(listener.upTo(last)).endsWith(last);
            // At a beat a second, all the time that the slow one is given has gone by then.
            for (int beat = 0; beat < 6; beat++) {
                assertThat(listener.comment()).isEqualTo(": still here");
            }
            assertThat(left(slow)).doesNotContain("\nid: " + last + "\n");
        }
        cities.count(0, 8);
        assertThat(listener.upTo(last + 1)).endsWith(last + 1);
    }

    private Socket slow() throws IOException {
        Socket slow = new Socket();
        slow.setReceiveBufferSize(4096);
        slow.setSoTimeout(30_000);
        slow.connect(new InetSocketAddress(
                "localhost", server.request(STREAM).build().uri().getPort()));
        slow.getOutputStream().write("GET /api/stream?after=-1 HTTP/1.1\r\nHost: localhost\r\n\r\n".getBytes(UTF_8));
        return slow;
    }

    /** What there is to read before the connection ends. */
    private static String left(Socket socket) throws IOException {
        ByteArrayOutputStream left = new ByteArrayOutputStream();
        try (InputStream in = socket.getInputStream()) {
            in.transferTo(left);
        } catch (SocketException _) {
            // Reset rather than ended: gone either way.
        }
        return left.toString(UTF_8);
    }

    @Test
    void endsAtOnceWhenTheNodeStops() throws Exception {
        Server other = Server.with();
        Listener listener =
                new Listener(FOR_EVER).on(client, other.request(STREAM).build());
        long began = System.nanoTime();
        other.close();
        assertThat(Duration.ofNanos(System.nanoTime() - began)).isLessThan(Duration.ofSeconds(10));
        assertThat(listener.wasEnded()).isTrue();
    }
}
