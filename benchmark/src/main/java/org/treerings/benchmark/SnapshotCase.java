package org.treerings.benchmark;

import com.zaxxer.hikari.HikariDataSource;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.BrokenBarrierException;
import java.util.concurrent.ExecutionException;
import org.axonframework.eventsourcing.eventstore.EventStorageEngine;
import org.treerings.app.wiring.EmbeddedDatabase;

/** Appends while a transaction keeps its snapshot open: the rate of the last quarter against the rate before. */
record SnapshotCase() implements Case {

    private static final int CLIENTS = 32;
    private static final double TARGET = 0.8;

    @Override
    public Result measure(AppendPath path, Settings settings) throws Exception {
        List<EngineClient> clients = EngineCase.clients("snapshot", CLIENTS, path.bean(EventStorageEngine.class));
        Duration quarter = settings.hold().dividedBy(4);
        rates(clients, settings.slice(), quarter); // warms up
        double before = Quartiles.of(
                        rates(clients, settings.slice(), quarter).stream().mapToDouble(Double::doubleValue))
                .median();
        try (HikariDataSource pool = path.bean(EmbeddedDatabase.class).pool(1);
                Connection reader = pool.getConnection()) {
            openSnapshot(reader);
            rates(clients, settings.slice(), quarter.multipliedBy(3));
            List<Pair> last = rates(clients, settings.slice(), quarter).stream()
                    .map(rate -> new Pair(before, rate))
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

    private static List<Double> rates(List<EngineClient> clients, Slice slice, Duration together)
            throws InterruptedException, BrokenBarrierException, ExecutionException {
        List<Double> rates = new ArrayList<>();
        for (long rest = together.toNanos(); rest > 0; rest -= slice.length().toNanos()) {
            rates.add(slice.perSecond(clients));
        }
        return rates;
    }
}
