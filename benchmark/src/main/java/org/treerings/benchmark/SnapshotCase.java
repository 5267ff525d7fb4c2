package org.treerings.benchmark;

import com.zaxxer.hikari.HikariDataSource;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import org.axonframework.eventsourcing.eventstore.EventStorageEngine;
import org.treerings.app.wiring.EmbeddedDatabase;

/**
 * Appends while a transaction keeps its snapshot open, in turns with the floor: its ratio in the last quarter against the
 * ratio before. The rates alone would tell of the disk, which slows down as both tables grow.
 */
record SnapshotCase() implements Case {

    private static final int CLIENTS = 32;
    private static final double TARGET = 0.8;

    @Override
    public Result measure(AppendPath path, Settings settings) throws Exception {
        int quarter = Math.toIntExact(
                settings.hold().dividedBy(4 * 2).dividedBy(settings.slice().length()));
        Pairs turns = new Pairs(settings.slice(), quarter);
        List<EngineClient> ours = EngineCase.clients("snapshot", CLIENTS, path.bean(EventStorageEngine.class));
        try (Floor plain = new Floor(path);
                HikariDataSource pool = path.bean(EmbeddedDatabase.class).pool(1);
                Connection reader = pool.getConnection()) {
            List<FloorClient> floor = plain.clients("snapshot", CLIENTS);
            double before = Quartiles.of(turns.warmed(floor, ours).stream().mapToDouble(Pair::ratio))
                    .median();
            openSnapshot(reader);
            new Pairs(settings.slice(), 3 * quarter).of(floor, ours);
            List<Pair> last = turns.of(floor, ours).stream()
                    .map(pair -> new Pair(pair.floor() * before, pair.ours()))
                    .toList();
            reader.rollback();
            return Result.of("snapshot held", CLIENTS, TARGET, last);
        }
    }

    private static void openSnapshot(Connection reader) throws SQLException {
        try (Statement statement = reader.createStatement()) {
            // The product cuts off who idles in a transaction. This one stands for a reader that is none of its own.
            statement.execute("set idle_in_transaction_session_timeout = 0");
            statement.execute("set transaction_timeout = 0");
            reader.setAutoCommit(false);
            reader.setTransactionIsolation(Connection.TRANSACTION_REPEATABLE_READ);
            statement.execute("select from ledger.entry limit 1");
        }
    }
}
