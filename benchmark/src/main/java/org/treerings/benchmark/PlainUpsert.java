package org.treerings.benchmark;

import com.zaxxer.hikari.HikariDataSource;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.treerings.app.wiring.EmbeddedDatabase;

/**
 * What PostgreSQL gives to anyone who has the rows of facts ready: an upsert with {@code unnest} for each batch of them, each
 * in a transaction, through one connection into a table with the same columns and the same primary key.
 */
final class PlainUpsert implements AutoCloseable {

    private static final int BATCH = 5000;
    private static final String KEY = "(city, path, counts_from, position)";

    private final HikariDataSource pool;
    private final Connection connection;
    private final List<String> columns = new ArrayList<>();
    private final List<String> types = new ArrayList<>();
    private final List<Object[][]> batches = new ArrayList<>();
    private long rows;

    /** With the rows that stand in the table of facts, in the order in which they were recorded. */
    PlainUpsert(AppendPath path) throws SQLException {
        this.pool = path.bean(EmbeddedDatabase.class).pool(1);
        this.connection = pool.getConnection();
        execute("create table public.plain (like queries.fact including defaults, primary key " + KEY + ")");
        connection.setAutoCommit(false);
        try (Statement statement = connection.createStatement()) {
            statement.setFetchSize(BATCH);
            read(statement.executeQuery("select * from queries.fact order by position, path"));
        }
        connection.commit();
    }

    private void read(ResultSet all) throws SQLException {
        int width = all.getMetaData().getColumnCount();
        for (int column = 1; column <= width; column++) {
            columns.add(all.getMetaData().getColumnName(column));
            types.add(all.getMetaData().getColumnTypeName(column));
        }
        List<Object[]> batch = new ArrayList<>();
        while (all.next()) {
            Object[] row = new Object[width];
            for (int column = 0; column < width; column++) {
                row[column] = all.getString(column + 1);
            }
            batch.add(row);
            if (batch.size() == BATCH) {
                add(batch);
            }
        }
        add(batch);
    }

    private void add(List<Object[]> batch) {
        rows += batch.size();
        batches.add(IntStream.range(0, columns.size())
                .mapToObj(column -> batch.stream().map(row -> row[column]).toArray(String[]::new))
                .toArray(Object[][]::new));
        batch.clear();
    }

    long rows() {
        return rows;
    }

    /** Writes all of them into the emptied table. How many rows that were in a second. */
    double perSecond() throws SQLException {
        execute("truncate public.plain");
        connection.commit();
        long began = System.nanoTime();
        try (PreparedStatement upsert = connection.prepareStatement(upsert())) {
            for (Object[][] batch : batches) {
                for (int column = 0; column < batch.length; column++) {
                    upsert.setArray(column + 1, connection.createArrayOf("text", batch[column]));
                }
                upsert.executeUpdate();
                connection.commit();
            }
        }
        return rows * 1e9 / (System.nanoTime() - began);
    }

    private String upsert() {
        String arrays = types.stream().map(type -> "?::text[]::" + type + "[]").collect(Collectors.joining(", "));
        String set = columns.stream().map(name -> name + " = excluded." + name).collect(Collectors.joining(", "));
        return "insert into public.plain (" + String.join(", ", columns) + ") select * from unnest(" + arrays
                + ") on conflict " + KEY + " do update set " + set;
    }

    private void execute(String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    @Override
    public void close() {
        pool.close();
    }
}
