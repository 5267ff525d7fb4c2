package org.treerings.app;

import com.zaxxer.hikari.HikariDataSource;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.flywaydb.core.Flyway;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SimpleDriverDataSource;
import org.treerings.app.wiring.EmbeddedDatabase;

/**
 * An empty database with the product's own settings and migrations, on a real PostgreSQL that is thrown away. Who asks for a
 * connection gets the application's, as in production; its owner has one of its own.
 */
public final class TestDatabase implements AutoCloseable {

    /** PostgreSQL's programs, unpacked once for all tests of a build. */
    public static final Path BINARIES = Path.of("target", "postgres-binaries");

    private static final AtomicInteger COUNT = new AtomicInteger();

    private final HikariDataSource pool;
    private final SimpleDriverDataSource owner = Cluster.POSTGRES.owner();

    public TestDatabase() {
        this(40);
    }

    public TestDatabase(int connections) {
        String name = "test_" + COUNT.incrementAndGet();
        JdbcClient.create(owner).sql("create database " + name).update();
        pool = Cluster.POSTGRES.pool(connections);
        pool.setJdbcUrl(pool.getJdbcUrl().replace("/postgres?", "/" + name + "?"));
        owner.setUrl(pool.getJdbcUrl());
        migrate();
    }

    /** As a server does that starts. */
    public void migrate() {
        Flyway.configure()
                .dataSource(owner)
                .defaultSchema("migrations")
                .placeholders(Map.of("application", "'" + pool.getUsername() + "'"))
                .load()
                .migrate();
    }

    public static Path temporaryDirectory() {
        try {
            return Files.createTempDirectory(Files.createDirectories(Path.of("target", "data")), "test");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public HikariDataSource pool() {
        return pool;
    }

    public JdbcClient client() {
        return JdbcClient.create(pool);
    }

    /** What its owner may, and the application may not; a connection each time. */
    public SimpleDriverDataSource owner() {
        return owner;
    }

    public JdbcClient ownersClient() {
        return JdbcClient.create(owner);
    }

    /** What a program is told that works on it: by which login it migrates, and by which it lives. */
    public Stream<String> settings() {
        return Stream.of(
                "--spring.datasource.url=" + pool.getJdbcUrl(),
                "--spring.datasource.username=" + pool.getUsername(),
                "--spring.datasource.password=" + pool.getPassword(),
                "--spring.flyway.user=" + owner.getUsername(),
                "--spring.flyway.password=" + owner.getPassword());
    }

    @Override
    public void close() {
        pool.close();
    }

    private static final class Cluster {
        private static final EmbeddedDatabase POSTGRES = EmbeddedDatabase.open(temporaryDirectory(), BINARIES);

        static {
            Runtime.getRuntime().addShutdownHook(new Thread(POSTGRES::close));
        }
    }
}
