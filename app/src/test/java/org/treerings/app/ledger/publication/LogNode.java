package org.treerings.app.ledger.publication;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.postgresql.Driver;
import org.springframework.jdbc.datasource.SimpleDriverDataSource;
import org.treerings.app.TestDatabase;
import org.treerings.app.ledger.witness.Witnesses;

/** A node that looks when it is told to. */
final class LogNode implements AutoCloseable {

    final PublishedLog log;
    final Heads heads;
    final AtHand atHand = new AtHand();
    private final Session session;
    private final Keeper keeper;

    LogNode(TestDatabase database, Setup setup) {
        DurableFiles files = new DurableFiles(setup.directory().resolve("aside"));
        log = new PublishedLog(new LogFiles(setup.directory(), files));
        try {
            session = Session.open(unpooled(database));
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
        heads = new Heads(session.database());
        keeper = new Keeper(
                setup,
                session,
                heads,
                new Copies(setup.copies()),
                atHand,
                log,
                new Witnesses(setup.witnesses(), log.files()),
                Clock.systemUTC());
    }

    static DataSource unpooled(TestDatabase database) {
        return new SimpleDriverDataSource(
                new Driver(),
                database.pool().getJdbcUrl(),
                database.pool().getUsername(),
                database.pool().getPassword());
    }

    /** With a key of its own, if it needs one. */
    static Setup setup(Path directory) {
        return setup(directory, directory.resolve("ledger.key"), null, null);
    }

    static Setup setup(Path directory, Path key, @Nullable String origin, @Nullable Path outside) {
        return new Setup(directory.resolve("ledger"), key, origin, false, outside, List.of());
    }

    Head look() {
        keeper.look();
        return log.head().orElseThrow();
    }

    void tries() {
        keeper.look();
    }

    void check() {
        keeper.check();
    }

    void consult() {
        keeper.consult();
    }

    /** All files under a directory, by their paths. */
    static Map<String, String> files(Path root) throws IOException {
        Map<String, String> files = new TreeMap<>();
        try (Stream<Path> all = Files.walk(root)) {
            for (Path file : all.filter(Files::isRegularFile).toList()) {
                files.put(
                        root.relativize(file).toString(),
                        new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1));
            }
        }
        return files;
    }

    /** Goes away before its time. */
    void stop() {
        close();
    }

    @Override
    public void close() {
        try {
            session.close();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
