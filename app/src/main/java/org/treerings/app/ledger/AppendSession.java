package org.treerings.app.ledger;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import javax.sql.DataSource;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The one database connection that a node appends through. The database itself ends a transaction that stalls, so that
 * a node which stops in the middle cannot keep the others waiting behind the lock.
 */
final class AppendSession implements AutoCloseable {

    private static final int TRANSACTION_TIMEOUT_SINCE = 17;
    private static final Logger LOG = LoggerFactory.getLogger(AppendSession.class);

    private static final int NEVER = 0;

    private final Connection connection;
    private final Silence silence;

    private AppendSession(Connection connection, Duration longestSilence) {
        this.connection = connection;
        this.silence = new Silence(connection, longestSilence);
    }

    static AppendSession open(DataSource database, AppendTimeouts timeouts) throws SQLException {
        Connection connection = database.getConnection();
        try (Statement statement = connection.createStatement()) {
            connection.setAutoCommit(true);
            Duration silence = timeouts.statement().plus(timeouts.stalled());
            connection.setNetworkTimeout(Runnable::run, (int) silence.toMillis());
            statement.execute("set synchronous_commit = on");
            // There is one way to append, whatever the size of the batch: planning it anew each time finds no other.
            statement.execute("set plan_cache_mode = force_generic_plan");
            statement.execute("set statement_timeout = " + timeouts.statement().toMillis());
            statement.execute("set idle_in_transaction_session_timeout = "
                    + timeouts.stalled().toMillis());
            statement.execute("set client_connection_check_interval = 1000");
            if (connection.getMetaData().getDatabaseMajorVersion() >= TRANSACTION_TIMEOUT_SINCE) {
                statement.execute(
                        "set transaction_timeout = " + timeouts.statement().toMillis());
            }
            connection.setNetworkTimeout(Runnable::run, NEVER);
            return new AppendSession(connection, silence);
        } catch (SQLException e) {
            connection.close();
            throw e;
        }
    }

    /** Runs a statement, but no longer than the database may be silent. */
    <T> T run(Silence.Work<T> statement) throws SQLException {
        return silence.during(statement);
    }

    @Override
    public void close() {
        silence.close();
        try {
            connection.close();
        } catch (SQLException e) {
            LOG.debug("A broken connection would not close.", e);
        }
    }
}
