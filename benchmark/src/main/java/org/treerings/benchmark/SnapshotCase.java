package org.treerings.benchmark;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.BrokenBarrierException;
import java.util.concurrent.ExecutionException;
import javax.sql.DataSource;
import org.axonframework.eventsourcing.eventstore.EventStorageEngine;

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
        try (Connection reader = path.bean(DataSource.class).getConnection()) {
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
        reader.setAutoCommit(false);
        reader.setTransactionIsolation(Connection.TRANSACTION_REPEATABLE_READ);
        try (Statement statement = reader.createStatement()) {
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
