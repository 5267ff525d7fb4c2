package org.treerings.app;

import com.zaxxer.hikari.HikariDataSource;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicInteger;
import org.flywaydb.core.Flyway;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.treerings.app.wiring.EmbeddedDatabase;

/** An empty database with the product's own settings and migrations, on a real PostgreSQL that is thrown away. */
public final class TestDatabase implements AutoCloseable {

    /** PostgreSQL's programs, unpacked once for all tests of a build. */
    public static final Path BINARIES = Path.of("target", "postgres-binaries");

    private static final AtomicInteger COUNT = new AtomicInteger();

    private final HikariDataSource pool;

    public TestDatabase() {
        this(40);
    }

    public TestDatabase(int connections) {
        String name = "test_" + COUNT.incrementAndGet();
        try (HikariDataSource maintenance = Cluster.POSTGRES.pool(1)) {
            JdbcClient.create(maintenance).sql("create database " + name).update();
        }
        pool = Cluster.POSTGRES.pool(connections);
        pool.setJdbcUrl(pool.getJdbcUrl().replace("/postgres?", "/" + name + "?"));
        Flyway.configure().dataSource(pool).defaultSchema("migrations").load().migrate();
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
