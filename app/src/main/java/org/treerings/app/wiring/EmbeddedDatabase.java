package org.treerings.app.wiring;

import com.zaxxer.hikari.HikariDataSource;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.datasource.SimpleDriverDataSource;

/**
 * A PostgreSQL of our own in the data directory, shared by all programs that work on it at the same time: the first
 * one in starts it, the last one out stops it.
 */
public final class EmbeddedDatabase implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(EmbeddedDatabase.class);
    private static final Duration START = Duration.ofSeconds(60);
    private static final String OWNER = "postgres";
    private static final String APPLICATION = "treerings_application";

    private final Path directory;
    private final Login owner;
    private final Login application;
    private final FileChannel users;
    private final FileLock use;
    private final @Nullable EmbeddedPostgres own;
    private final int port;

    private EmbeddedDatabase(Path directory, Path binaries) throws IOException, SQLException {
        Secret.directory(directory);
        Secret.directory(binaries);
        this.directory = directory;
        try (FileChannel door = lockFile("door");
                FileLock _ = door.lock()) {
            this.owner = Login.in(directory, OWNER);
            this.application = Login.in(directory, APPLICATION);
            this.users = lockFile("users");
            this.use = users.lock(0, Long.MAX_VALUE, true);
            Optional<Postmaster> running = Postmaster.in(cluster());
            this.own = running.isPresent() ? null : start(binaries);
            this.port = own == null ? running.orElseThrow().port() : own.getPort();
            application.admit(owner());
        }
    }

    /**
     * Opens the database in a data directory, which is made if it is not there.
     *
     * @param binaries where PostgreSQL's programs are unpacked to, once
     */
    public static EmbeddedDatabase open(Path directory, Path binaries) {
        try {
            return new EmbeddedDatabase(directory.toAbsolutePath().normalize(), binaries.toAbsolutePath());
        } catch (IOException e) {
            throw new UncheckedIOException("No database can be opened in " + directory, e);
        } catch (SQLException e) {
            throw new IllegalStateException("The database in " + directory + " lets nobody in", e);
        }
    }

    private EmbeddedPostgres start(Path binaries) {
        try {
            // The library is made for throw-away tests: it switches durability off and trusts every local user.
            EmbeddedPostgres postgres = EmbeddedPostgres.builder()
                    .setDataDirectory(cluster())
                    .setOverrideWorkingDirectory(binaries.toFile())
                    .setCleanDataDirectory(false)
                    .setRegisterShutdownHook(false)
                    .setPGStartupWait(START)
                    .setLocaleConfig("auth-local", "scram-sha-256")
                    .setLocaleConfig("auth-host", "scram-sha-256")
                    .setLocaleConfig("pwfile", Login.file(directory, OWNER).toString())
                    .setConnectConfig("password", owner.password())
                    .setServerConfig("fsync", "on")
                    .setServerConfig("synchronous_commit", "on")
                    .setServerConfig("unix_socket_directories", "''")
                    .start();
            LOG.debug("PostgreSQL started on port {}.", postgres.getPort());
            return postgres;
        } catch (IOException e) {
            throw new UncheckedIOException("PostgreSQL did not start in " + cluster(), e);
        }
    }

    /** A pool of connections to it, as the application's own login, for the caller to close before the database. */
    public HikariDataSource pool(int size) {
        HikariDataSource pool = new HikariDataSource();
        pool.setJdbcUrl(address());
        pool.setUsername(application.user());
        pool.setPassword(application.password());
        pool.setMaximumPoolSize(size);
        return pool;
    }

    /** Connections to it as the login that owns all there is, one at a time. */
    public SimpleDriverDataSource owner() {
        return owner.at(address());
    }

    private String address() {
        return "jdbc:postgresql://127.0.0.1:" + port + "/postgres?prepareThreshold=1";
    }

    private Path cluster() {
        return directory.resolve("postgres");
    }

    private FileChannel lockFile(String name) throws IOException {
        return FileChannel.open(
                directory.resolve(name + ".lock"),
                StandardOpenOption.CREATE,
                StandardOpenOption.READ,
                StandardOpenOption.WRITE);
    }

    @Override
    public void close() {
        try (FileChannel door = lockFile("door");
                FileLock _ = door.lock();
                users) {
            use.release();
            try (FileLock last = users.tryLock()) {
                if (last != null) {
                    stop();
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException("The database in " + directory + " could not be closed", e);
        }
    }

    /** Through the library if that started it: it holds a lock on the cluster until it is closed. */
    private void stop() throws IOException {
        if (own != null) {
            own.close();
        }
        Postmaster.in(cluster()).ifPresent(Postmaster::stop);
    }
}
