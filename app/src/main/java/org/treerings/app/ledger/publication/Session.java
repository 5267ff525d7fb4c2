package org.treerings.app.ledger.publication;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import javax.sql.DataSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;

/**
 * A node's connection for publishing. Whoever's session holds the lock is the one who signs; a node that stops in the middle
 * loses the session, and with it the lock.
 */
final class Session implements AutoCloseable {

    private static final long SIGNER = 8390882602134923L;
    private static final Duration STATEMENT = Duration.ofSeconds(30);

    /** Longer than files take that are written between two statements. */
    private static final Duration IDLE = Duration.ofSeconds(15);

    private final Connection connection;
    private final JdbcClient database;
    private boolean elected;

    private Session(Connection connection) {
        this.connection = connection;
        this.database = JdbcClient.create(new SingleConnectionDataSource(connection, true));
    }

    static Session open(DataSource database) throws SQLException {
        Connection connection = database.getConnection();
        try (Statement statement = connection.createStatement()) {
            connection.setAutoCommit(true);
            connection.setNetworkTimeout(
                    Runnable::run, (int) STATEMENT.plus(IDLE).toMillis());
            statement.execute("set synchronous_commit = on");
            statement.execute("set statement_timeout = " + STATEMENT.toMillis());
            statement.execute("set idle_session_timeout = " + IDLE.toMillis());
            return new Session(connection);
        } catch (SQLException e) {
            connection.close();
            throw e;
        }
    }

    JdbcClient database() {
        return database;
    }

    /** Whether this node signs from now on, until the session ends. */
    boolean isElected() {
        if (!elected) {
            elected = database.sql("select pg_try_advisory_lock(?)")
                    .param(SIGNER)
                    .query(Boolean.class)
                    .single();
        }
        return elected;
    }

    @Override
    public void close() throws SQLException {
        connection.close();
    }
}
