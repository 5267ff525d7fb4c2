package org.treerings.benchmark;

import com.zaxxer.hikari.HikariDataSource;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.LongStream;
import org.axonframework.eventsourcing.eventstore.EventStorageEngine;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import org.springframework.util.FileSystemUtils;
import org.treerings.app.ledger.Appender;
import org.treerings.app.ledger.Ledger;
import org.treerings.app.ledger.publication.Publisher;
import org.treerings.app.ledger.publication.Setup;

/** Appends while the ledger is published, in turns with appends while it is not; what these left is published in between. */
record PublishingCase() implements Case {

    private static final int CLIENTS = 32;
    private static final int PAIRS = 15;
    private static final double TARGET = 0.9;
    private static final Slice SLICE = new Slice(Duration.ofSeconds(2));
    private static final Duration PATIENCE = Duration.ofMinutes(5);

    /** Calls the publisher as the product's event store does. */
    private record Calling(EngineClient client, Publisher publisher) implements Client {

        @Override
        public void act() {
            client.act();
            publisher.wake();
        }
    }

    @Override
    public Result measure(AppendPath path, Settings settings) throws Exception {
        List<EngineClient> clients = EngineCase.clients("publishing", CLIENTS, path.bean(EventStorageEngine.class));
        Path directory = Files.createTempDirectory(Path.of("target"), "log");
        try {
            SLICE.perSecond(clients);
            List<Pair> pairs = new ArrayList<>(PAIRS);
            LongStream.Builder took = LongStream.builder();
            for (int pair = 0; pair < PAIRS; pair++) {
                double off = SLICE.perSecond(clients);
                pairs.add(new Pair(off, on(path, directory, clients, took)));
            }
            return Result.of("append while publishing", CLIENTS, TARGET, pairs).with(Latency.of(took.build()));
        } finally {
            FileSystemUtils.deleteRecursively(directory);
        }
    }

    private static double on(AppendPath path, Path directory, List<EngineClient> clients, LongStream.Builder took)
            throws Exception {
        try (Publisher publisher = publisher(path, directory)) {
            Publicity publicity = new Publicity(publisher);
            path.bean(Appender.class).handOnTo(publicity::take);
            publisher.start();
            long head = path.bean(Ledger.class).head();
            var _ = publisher.log().covering(head, PATIENCE).orElseThrow();
            double rate = SLICE.perSecond(clients.stream()
                    .map(client -> new Calling(client, publisher))
                    .toList());
            path.bean(Appender.class).handOnTo(_ -> {});
            publicity.nanoseconds().forEach(took);
            return rate;
        }
    }

    private static Publisher publisher(AppendPath path, Path directory) {
        HikariDataSource pool = path.bean(HikariDataSource.class);
        Setup setup = new Setup(directory.resolve("ledger"), directory.resolve("key"), null, false, null, List.of());
        DriverManagerDataSource own =
                new DriverManagerDataSource(pool.getJdbcUrl(), pool.getUsername(), pool.getPassword());
        return new Publisher(setup, own, Clock.systemUTC(), reason -> {
            throw new IllegalStateException(reason);
        });
    }
}
