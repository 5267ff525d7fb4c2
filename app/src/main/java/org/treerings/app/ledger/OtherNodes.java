package org.treerings.app.ledger;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.concurrent.locks.LockSupport;
import javax.sql.DataSource;
import org.postgresql.PGConnection;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Listens for appends of other nodes and wakes this one's readers. It also wakes them unasked, once in a while: a notice
 * may be lost with a connection.
 */
public final class OtherNodes implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(OtherNodes.class);
    private static final int WAIT_MILLIS = 500;
    private static final Duration BETWEEN_CONNECTIONS = Duration.ofSeconds(1);

    private final DataSource database;
    private final LedgerStore store;
    private final Thread thread = Thread.ofVirtual().name("ledger-listener").unstarted(this::run);
    private volatile boolean closed;

    /**
     * Begins to listen.
     *
     * @param database gives a connection that is this listener's own
     */
    public OtherNodes(DataSource database, LedgerStore store) {
        this.database = database;
        this.store = store;
        thread.start();
    }

    private void run() {
        while (!closed) {
            try (Connection connection = database.getConnection();
                    Statement statement = connection.createStatement()) {
                statement.execute("listen ledger");
                store.wake();
                listen(connection.unwrap(PGConnection.class));
            } catch (SQLException e) {
                LOG.debug("The listener lost its connection.", e);
                LockSupport.parkNanos(BETWEEN_CONNECTIONS.toNanos());
            }
        }
    }

    private void listen(PGConnection connection) throws SQLException {
        while (!closed) {
            boolean heard = connection.getNotifications(WAIT_MILLIS).length > 0;
            store.wake();
            if (heard) {
                LockSupport.parkNanos(2 * Notices.APART.toNanos());
                store.wake();
            }
        }
    }

    @Override
    public void close() {
        closed = true;
        try {
            thread.join(Duration.ofMillis(4L * WAIT_MILLIS));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
