package org.treerings.benchmark;

import com.zaxxer.hikari.HikariDataSource;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;

/**
 * What PostgreSQL gives to anyone who has the rows of the read tables ready: an upsert with {@code unnest} for each batch of
 * them, each in a transaction, through one connection into tables with the same columns and the same primary keys.
 */
final class PlainUpsert implements AutoCloseable {

    private final HikariDataSource pool;
    private final Connection connection;
    private final List<PlainTable> tables;

    /** With the rows that stand in the tables that are read. */
    PlainUpsert(AppendPath path) throws SQLException {
        this.pool = path.owners(1);
        this.connection = pool.getConnection();
        connection.setAutoCommit(false);
        this.tables = List.of(
                new PlainTable(connection, "fact", "(city, path, counts_from, position)", "position, path", 5000),
                new PlainTable(connection, "path", "(city, path)", "city, path", 5000),
                new PlainTable(connection, "city", "(city)", "city", 50));
    }

    /** Writes all of them into the emptied tables. How many times that could be done in a second. */
    double perSecond() throws SQLException {
        for (PlainTable table : tables) {
            table.empty();
        }
        long began = System.nanoTime();
        for (PlainTable table : tables) {
            table.fill();
        }
        return 1e9 / (System.nanoTime() - began);
    }

    long rows() {
        return tables.stream().mapToLong(PlainTable::rows).sum();
    }

    @Override
    public void close() {
        pool.close();
    }
}
