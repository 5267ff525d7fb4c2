package org.treerings.app.ledger;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
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

    private final Connection connection;

    private AppendSession(Connection connection) {
        this.connection = connection;
    }

    static AppendSession open(DataSource database, AppendTimeouts timeouts) throws SQLException {
        Connection connection = database.getConnection();
        try (Statement statement = connection.createStatement()) {
            connection.setAutoCommit(true);
            // The database keeps its time; a network that falls silent keeps none.
            connection.setNetworkTimeout(Runnable::run, (int)
                    timeouts.statement().plus(timeouts.stalled()).toMillis());
            statement.execute("set synchronous_commit = on");
            statement.execute("set statement_timeout = " + timeouts.statement().toMillis());
            statement.execute("set idle_in_transaction_session_timeout = "
                    + timeouts.stalled().toMillis());
            statement.execute("set client_connection_check_interval = 1000");
            if (connection.getMetaData().getDatabaseMajorVersion() >= TRANSACTION_TIMEOUT_SINCE) {
                statement.execute(
                        "set transaction_timeout = " + timeouts.statement().toMillis());
            }
            return new AppendSession(connection);
        } catch (SQLException e) {
            connection.close();
            throw e;
        }
    }

    Connection connection() {
        return connection;
    }

    @Override
    public void close() {
        try {
            connection.close();
        } catch (SQLException e) {
            LOG.debug("A broken connection would not close.", e);
        }
    }
}
