package org.treerings.benchmark;

import com.zaxxer.hikari.HikariDataSource;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import org.springframework.util.FileSystemUtils;
import org.treerings.app.cli.VerifyCommand;
import org.treerings.app.ledger.publication.LogFiles;
import org.treerings.app.ledger.publication.Publisher;
import org.treerings.app.ledger.publication.Setup;
import org.treerings.app.ledger.tree.Leaf;
import org.treerings.app.ledger.tree.RightEdge;

/**
 * Builds the published tree of a million entries, with all of its files on the disk, and verifies it; what is asked for stands
 * as the floor.
 */
enum TreeCase implements Case {
    /** Hashing and writing alone. */
    FROM_MEMORY {
        @Override
        double seconds(AppendPath path, Path directory) {
            List<byte[]> leaves = leaves();
            long began = System.nanoTime();
            RightEdge edge = new RightEdge();
            LogFiles files = new LogFiles(directory.resolve("ledger"));
            leaves.forEach(leaf -> edge.add(leaf, files::stage));
            edge.partial(files::stage);
            files.settle();
            return since(began);
        }
    },
    /** As a node does that has lost its files: read from PostgreSQL, digests, signed. */
    FROM_DATABASE {
        @Override
        double seconds(AppendPath path, Path directory) {
            fill(path.bean(JdbcClient.class));
            long began = System.nanoTime();
            publish(path, directory);
            return since(began);
        }
    },
    /** As a stranger does over HTTP, its files from a server that does nothing else. */
    VERIFIED {
        @Override
        double seconds(AppendPath path, Path directory) throws IOException {
            fill(path.bean(JdbcClient.class));
            String key = publish(path, directory);
            try (StaticSite site = new StaticSite(directory.resolve("ledger"))) {
                long began = System.nanoTime();
                int code = new VerifyCommand(null).run(List.of(site.address(), "--key", key), System.out);
                if (code != 0) {
                    throw new IllegalStateException("the verifier ended with " + code);
                }
                return since(began);
            }
        }

        @Override
        double asked() {
            return ENTRIES / 10.0;
        }
    };

    private static final int ENTRIES = 1_000_000;

    /** One for all cases: a database is published under one key. */
    private static final Path KEY = Path.of("target", "tree.key");

    abstract double seconds(AppendPath path, Path directory) throws IOException;

    /** Entries a second. */
    double asked() {
        return 200_000;
    }

    @Override
    public Result measure(AppendPath path, Settings settings) throws Exception {
        Path directory = Files.createTempDirectory(Path.of("target"), "tree");
        try {
            double seconds = seconds(path, directory);
            double megabytes = size(directory.resolve("ledger")) / 1e6;
            Pair pair = new Pair(asked(), ENTRIES / seconds);
            return Result.of("tree, " + name().toLowerCase(Locale.ROOT).replace('_', ' '), 1, target(), List.of(pair))
                    .with(String.format(Locale.ROOT, "%.1f s, %.0f MB of files", seconds, megabytes));
        } finally {
            FileSystemUtils.deleteRecursively(directory);
        }
    }

    private double target() {
        return this == FROM_DATABASE ? 0 : 1;
    }

    /** All that is there, signed; answers the key to verify it by. */
    private static String publish(AppendPath path, Path directory) {
        HikariDataSource pool = path.bean(HikariDataSource.class);
        DriverManagerDataSource own =
                new DriverManagerDataSource(pool.getJdbcUrl(), pool.getUsername(), pool.getPassword());
        Setup setup = new Setup(directory.resolve("ledger"), KEY, null, false, null, List.of());
        try (Publisher publisher = new Publisher(setup, own, Clock.systemUTC(), reason -> {
            throw new IllegalStateException(reason);
        })) {
            publisher.start();
            return publisher
                    .log()
                    .covering(ENTRIES - 1, Duration.ofMinutes(10))
                    .orElseThrow()
                    .keys()
                    .strip();
        }
    }

    private static double since(long began) {
        return (System.nanoTime() - began) / 1e9;
    }

    private static double size(Path root) throws IOException {
        try (Stream<Path> files = Files.walk(root)) {
            return files.filter(Files::isRegularFile)
                    .mapToDouble(TreeCase::bytes)
                    .sum();
        }
    }

    private static double bytes(Path file) {
        try {
            return Files.size(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<byte[]> leaves() {
        List<byte[]> leaves = new ArrayList<>(ENTRIES);
        String digest = "sha256:" + "0f".repeat(32);
        String time = Leaf.time(Instant.EPOCH);
        for (long position = 0; position < ENTRIES; position++) {
            leaves.add(new Leaf(
                            "actor-5f2b8c0d1e3a4f69",
                            digest,
                            new UUID(1, position),
                            position,
                            time,
                            1,
                            "commitment:city-" + position % 400 + "/protect-connect-restore-ecosystems",
                            "target-updated",
                            position / 400)
                    .bytes());
        }
        return leaves;
    }

    /** Half a kilobyte each, after whatever is there. */
    static void fill(JdbcClient database) {
        database.sql("""
                        insert into ledger.entry
                        select n, gen_random_uuid(), 'commitment:city-' || n % 400 || '/protect-connect-restore-ecosystems', n / 400,
                            'target-updated', 1, clock_timestamp(),
                            convert_to('{"text":"' || repeat('word ', 60) || n || '"}', 'UTF8'),
                            convert_to('{"role":"officer","actor":"actor-5f2b8c0d1e3a4f69","reason":"As the council said."}', 'UTF8'),
                            sha256(convert_to(n::text, 'UTF8'))
                        from generate_series((select coalesce(max(position), -1) + 1 from ledger.entry), ?) as n
                        """).param(ENTRIES - 1).update();
    }
}
