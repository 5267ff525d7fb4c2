package org.treerings.app.ledger;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Consumer;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Writes batches and tells of each proposal what became of it. One thread at a time.
 *
 * <p>The fast path is one statement that succeeds or fails as a whole. When some command came too late for it, or when
 * the connection broke so that nobody knows, the batch is settled: under the lock it is looked up by entry and only
 * what is not there is appended. An old session that still works on the lost statement then fails at the unique
 * index, so the answer given here stays true.
 */
final class Writer implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(Writer.class);
    private static final String APPEND =
            "select head, at from ledger.append(?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)";
    private static final String SETTLE =
            "select outcome, settled, at from ledger.settle(?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)";
    private static final Duration BETWEEN_CONNECTIONS = Duration.ofMillis(100);

    private final DataSource database;
    private final AppendTimeouts timeouts;
    private final DatabaseClock clock;
    private final Notices notices = new Notices();
    private volatile Consumer<? super Committed> taker = _ -> {};
    private @Nullable AppendSession session;
    /** While other nodes write to the same streams, the fast path would mostly be tried in vain. */
    private boolean contested;

    Writer(DataSource database, AppendTimeouts timeouts, DatabaseClock clock) {
        this.database = database;
        this.timeouts = timeouts;
        this.clock = clock;
    }

    /** From now on hands on what it commits, but for what is settled, of which nobody says when it was appended. */
    void handOnTo(Consumer<? super Committed> next) {
        taker = next;
    }

    /** The outcomes in the order of the batch's proposals. */
    List<Outcome> write(Batch batch) {
        try {
            return session().run(connection -> contested ? settle(connection, batch) : append(connection, batch));
        } catch (SQLException e) {
            if (session == null) {
                return failed(batch, new Refused("The database cannot be reached.", e));
            }
            return switch (Failure.of(e)) {
                case CONTESTED, CONNECTION_LOST -> settle(batch, e);
                case CONTENT_REFUSED -> batch.proposals().size() == 1 ? refused(batch, e) : oneByOne(batch);
                case UNABLE -> refused(batch, e);
            };
        }
    }

    private List<Outcome> append(Connection connection, Batch batch) throws SQLException {
        boolean notice = notices.areDue();
        return batch.isPlain() && !notice ? insert(connection, batch) : append(connection, batch, notice);
    }

    private List<Outcome> insert(Connection connection, Batch batch) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(PlainInsert.of(batch.size()))) {
            batch.bindInsert(statement, clock.expected());
            try (ResultSet result = statement.executeQuery()) {
                result.next();
                return committed(
                        batch, result.getLong(1), result.getTimestamp(2).toInstant());
            }
        }
    }

    private List<Outcome> append(Connection connection, Batch batch, boolean notice) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(APPEND)) {
            batch.bindAppend(statement, clock.expected(), notice);
            try (ResultSet result = statement.executeQuery()) {
                result.next();
                return committed(
                        batch, result.getLong(1) + 1, result.getTimestamp(2).toInstant());
            }
        }
    }

    /** The database has answered, and so has committed. */
    private List<Outcome> committed(Batch batch, long first, Instant at) {
        clock.answered(at);
        if (batch.size() > 0) {
            taker.accept(new Committed(first, at, batch));
        }
        return batch.appendedBehind(first - 1);
    }

    private List<Outcome> settle(Batch batch, SQLException cause) {
        SQLException failure = cause;
        boolean lost = Failure.of(cause) == Failure.CONNECTION_LOST;
        if (lost) {
            disconnect(cause);
        }
        long deadline = System.nanoTime() + timeouts.reconnecting().toNanos();
        do {
            try {
                return session().run(connection -> settle(connection, batch));
            } catch (SQLException e) {
                failure = e;
                if (session != null && Failure.of(e) != Failure.CONNECTION_LOST) {
                    break;
                }
                lost = true;
                disconnect(e);
                LockSupport.parkNanos(BETWEEN_CONNECTIONS.toNanos());
            }
        } while (System.nanoTime() < deadline);
        return lost ? failed(batch, new OutcomeUnknown(failure)) : refused(batch, failure);
    }

    private List<Outcome> settle(Connection connection, Batch batch) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(SETTLE)) {
            batch.bindSettle(statement, clock.expected(), notices.areDue());
            try (ResultSet result = statement.executeQuery()) {
                List<Outcome> outcomes = new ArrayList<>(batch.proposals().size());
                while (result.next()) {
                    outcomes.add(Outcome.settled(result.getString(1), result.getLong(2)));
                    clock.answered(result.getTimestamp(3).toInstant());
                }
                contested = outcomes.stream().anyMatch(Outcome.Conflicting.class::isInstance);
                return outcomes;
            }
        }
    }

    private List<Outcome> oneByOne(Batch batch) {
        List<Outcome> outcomes = new ArrayList<>(batch.proposals().size());
        for (Proposal proposal : batch.proposals()) {
            outcomes.addAll(write(new Batch(List.of(proposal))));
        }
        return outcomes;
    }

    private static List<Outcome> refused(Batch batch, SQLException reason) {
        LOG.error(
                "The database refused an append of {} commands: {}",
                batch.proposals().size(),
                reason.getMessage());
        return failed(batch, new Refused("The database refused the append.", reason));
    }

    private static List<Outcome> failed(Batch batch, RuntimeException reason) {
        return Collections.nCopies(batch.proposals().size(), new Outcome.Failed(reason));
    }

    private AppendSession session() throws SQLException {
        if (session == null) {
            session = AppendSession.open(database, timeouts);
        }
        return session;
    }

    private void disconnect(SQLException failure) {
        if (session != null) {
            LOG.warn("The connection broke during an append; its outcome is looked up.", failure);
        }
        close();
    }

    @Override
    public void close() {
        if (session != null) {
            session.close();
            session = null;
        }
    }
}
