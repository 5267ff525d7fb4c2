package org.treerings.benchmark;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.treerings.app.ledger.Ledger;
import org.treerings.kernel.identity.CityId;
import org.treerings.kernel.identity.StreamId;

/** As many open streams as a node is built for, while officers write at a steady rate for a minute. */
record StreamsCase() implements Case {

    private static final int STREAMS = 1000;
    private static final int OF_ALL = 10;
    private static final int CITIES = 100;
    private static final int WRITES = 500;
    private static final Duration HALF = Duration.ofSeconds(30);
    /** The clock stops somewhere between two ticks. */
    private static final double TARGET = 0.99;
    /** One stream in so many times its entries. */
    private static final int TIMING = 9;

    private static final Duration PATIENCE = Duration.ofMinutes(1);
    private static final double MIB = 1 << 20;

    @Override
    public Result measure(AppendPath path, Settings settings) throws Exception {
        CommandGateway gateway = path.bean(CommandGateway.class);
        List<CityId> cities = Streams.clients("stream", CITIES, city -> city);
        cities.forEach(city -> GatewayCase.officer(gateway, city));
        Officers officers = new Officers(cities, gateway);
        Ledger ledger = path.bean(Ledger.class);
        long before = ledger.head();
        List<Listener> listeners = listeners(path, cities);
        try {
            officers.write(WRITES, settings.warmUp().length());
            listeners.forEach(Listener::forget);
            return measure(officers, listeners, ledger, before);
        } finally {
            for (Listener listener : listeners) {
                listener.close();
            }
        }
    }

    private static Result measure(Officers officers, List<Listener> listeners, Ledger ledger, long before)
            throws Exception {
        double beginning = heap();
        double first = officers.write(WRITES, HALF);
        double middle = heap();
        double second = officers.write(WRITES, HALF);
        long right = right(listeners, ledger, before);
        String note = String.format(
                Locale.ROOT,
                "%d of %d streams told all in order, heap %.0f, %.0f, %.0f MiB",
                right,
                STREAMS,
                beginning,
                middle,
                heap());
        return Result.of("streams", STREAMS, TARGET, List.of(new Pair(WRITES, first), new Pair(WRITES, second)))
                .with(Latency.of(listeners.stream().flatMapToLong(Listener::lags)))
                .with(note);
    }

    private static List<Listener> listeners(AppendPath path, List<CityId> cities) throws IOException {
        List<Listener> listeners = new ArrayList<>();
        for (int stream = 0; stream < STREAMS; stream++) {
            String city = stream < OF_ALL ? null : cities.get(stream % CITIES).value();
            listeners.add(new Listener(path.home(), city, stream % TIMING == 0));
        }
        return listeners;
    }

    /** How many listeners heard what they should, once and in order, as soon as they had time to. */
    private static long right(List<Listener> listeners, Ledger ledger, long before) throws InterruptedException {
        Map<String, Heard> expected = new HashMap<>();
        ledger.following(before, 1000).forEach(entry -> {
            String city = new StreamId(entry.stream()).city().value();
            expected.merge(city, Heard.NOTHING.and(entry.position()), (heard, _) -> heard.and(entry.position()));
            expected.merge("", Heard.NOTHING.and(entry.position()), (heard, _) -> heard.and(entry.position()));
        });
        long deadline = System.nanoTime() + PATIENCE.toNanos();
        while (count(listeners, expected) < listeners.size() && System.nanoTime() < deadline) {
            Thread.sleep(50);
        }
        return count(listeners, expected);
    }

    private static long count(List<Listener> listeners, Map<String, Heard> expected) {
        return listeners.stream()
                .filter(listener ->
                        listener.heard().equals(expected.get(listener.city() == null ? "" : listener.city())))
                .count();
    }

    /** What is alive. */
    private static double heap() {
        System.gc();
        return ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed() / MIB;
    }
}
