package org.treerings.app.web.live;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.management.ManagementFactory;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.treerings.app.web.Server;

/** As many listeners as a node is built for, while officers write. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ThousandStreamsIT {

    private static final int STREAMS = 1000;
    private static final int OF_ALL = 10;
    private static final int CITIES = 100;
    private static final int WRITES_PER_CITY = 30;
    private static final int WRITERS = 8;
    /** Streams that are cut, how often each. */
    private static final int CUT = 40;

    private static final int TIMES = 6;
    private static final String LAST_EVENT_ID = "Last-Event-ID";
    private static final int FOR_EVER = Integer.MAX_VALUE;
    /** Bytes. */
    private static final long FLAT = 64L << 20;

    private record Cut(int stream, List<Long> told) {}

    private final HttpClient client = HttpClient.newBuilder()
            .executor(Executors.newVirtualThreadPerTaskExecutor())
            .build();
    private Server server;
    private LivelyCities cities;

    @BeforeAll
    void start() {
        server = Server.with();
        cities = LivelyCities.registered(server, CITIES);
    }

    @AfterAll
    void stop() {
        server.close();
        client.shutdownNow();
    }

    @Test
    void getEveryEntryTheyShouldOnceAndInOrder() throws Exception {
        long before = server.head();
        List<Listener> listeners = new ArrayList<>();
        for (int stream = 0; stream < STREAMS; stream++) {
            listeners.add(new Listener(FOR_EVER).on(client, request(about(stream))));
        }
        long heap = heap();
        write();
        assertThat(server.head() - before).isEqualTo(CITIES * WRITES_PER_CITY);
        Map<String, List<Long>> recorded = cities.recordedAfter(before);
        for (int stream = 0; stream < STREAMS; stream++) {
            List<Long> expected = recorded.getOrDefault(city(stream), List.of());
            assertThat(listeners.get(stream).upTo(expected.getLast()))
                    .as("stream %s", stream)
                    .isEqualTo(expected);
        }
        assertThat(heap() - heap).isLessThan(FLAT);
    }

    @Test
    void loseAndRepeatNothingWhenTheyComeBackAfterACut() throws Exception {
        long before = server.head();
        try (ExecutorService listeners = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Future<Cut>> cuts = IntStream.range(0, CUT)
                    .mapToObj(stream -> listeners.submit(() -> cut(stream, before)))
                    .toList();
            write();
            Map<String, List<Long>> recorded = cities.recordedAfter(before);
            for (Future<Cut> each : cuts) {
                Cut cut = each.get();
                List<Long> expected = recorded.getOrDefault(city(cut.stream()), List.of());
                List<Long> told = new ArrayList<>(cut.told());
                told.addAll(new Listener(FOR_EVER)
                        .on(client, request(about(cut.stream()), LAST_EVENT_ID, String.valueOf(told.getLast())))
                        .upTo(expected.getLast()));
                assertThat(told).as("stream %s", cut.stream()).isEqualTo(expected);
            }
        }
    }

    /** Hangs up time and again, a little later each time, and goes on after the last entry that was told. */
    private Cut cut(int stream, long before) throws Exception {
        List<Long> told = new ArrayList<>(List.of(before));
        for (int entries = 1; entries <= TIMES; entries++) {
            Listener listener = new Listener(entries)
                    .on(client, request(about(stream), LAST_EVENT_ID, String.valueOf(told.getLast())));
            assertThat(listener.wasEnded()).isFalse();
            told.addAll(listener.upTo(before));
        }
        return new Cut(stream, told.subList(1, told.size()));
    }

    private static String city(int stream) {
        return stream < OF_ALL ? LivelyCities.ALL : "city-" + stream % CITIES;
    }

    private static String about(int stream) {
        return stream < OF_ALL ? "" : "?city=" + city(stream);
    }

    private HttpRequest request(String parameters, String... headers) {
        HttpRequest.Builder request = server.request("/api/stream" + parameters);
        return (headers.length == 0 ? request : request.headers(headers)).build();
    }

    private void write() throws InterruptedException {
        List<Thread> writers = IntStream.range(0, WRITERS)
                .mapToObj(writer -> Thread.ofVirtual().start(() -> write(writer)))
                .toList();
        for (Thread writer : writers) {
            writer.join();
        }
    }

    private void write(int writer) {
        for (int write = 0; write < WRITES_PER_CITY; write++) {
            for (int city = writer; city < CITIES; city += WRITERS) {
                cities.count(city, System.nanoTime());
            }
        }
    }

    private static long heap() {
        System.gc();
        return ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed();
    }
}
