package org.treerings.app.ledger;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.concurrent.locks.LockSupport;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Ends a connection on which the database has been silent for too long. The database keeps its time; a network keeps
 * none. A timeout of the socket would do, but sets and unsets an alarm with each read, which a lone command would notice.
 */
final class Silence implements AutoCloseable {

    /** A statement on a connection. */
    @FunctionalInterface
    interface Work<T> {
        T on(Connection connection) throws SQLException;
    }

    private static final Logger LOG = LoggerFactory.getLogger(Silence.class);
    private static final int LOOKS = 10;

    private final Connection connection;
    private final Duration longest;
    private final Thread watch;
    private volatile long since;
    private volatile boolean waiting;

    Silence(Connection connection, Duration longest) {
        this.connection = connection;
        this.longest = longest;
        this.watch = Thread.ofVirtual().name("ledger-silence").start(this::watch);
    }

    /** Works while it is watched. One thread at a time. */
    <T> T during(Work<T> work) throws SQLException {
        since = System.nanoTime();
        waiting = true;
        try {
            return work.on(connection);
        } finally {
            waiting = false;
        }
    }

    private void watch() {
        while (!Thread.currentThread().isInterrupted()) {
            LockSupport.parkNanos(longest.dividedBy(LOOKS).toNanos());
            endIfTooLong();
        }
    }

    private void endIfTooLong() {
        if (waiting && System.nanoTime() - since > longest.toNanos()) {
            try {
                connection.abort(Runnable::run);
            } catch (SQLException e) {
                LOG.warn("A silent connection would not end.", e);
            }
        }
    }

    @Override
    public void close() {
        watch.interrupt();
    }
}
