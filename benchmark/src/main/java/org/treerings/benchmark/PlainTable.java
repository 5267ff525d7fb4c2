package org.treerings.benchmark;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** A table like one that is read, and its rows, ready in memory. */
final class PlainTable {

    private record Column(String name, String type) {

        boolean holdsBytes() {
            return type.equals("bytea");
        }

        /** What its values travel as. */
        String carrier() {
            return holdsBytes() ? "bytea" : "text";
        }

        @Nullable
        Object read(ResultSet row) throws SQLException {
            return holdsBytes() ? row.getBytes(name) : row.getString(name);
        }

        Object[] of(List<@Nullable Object> values) {
            return holdsBytes() ? values.toArray(byte[][]::new) : values.toArray(String[]::new);
        }
    }

    private final Connection connection;
    private final String name;
    private final String key;
    private final List<Column> columns = new ArrayList<>();
    private final List<Object[][]> batches = new ArrayList<>();
    private long rows;

    /**
     * With the rows of the table of the same name.
     *
     * @param order in which they are written
     * @param batch how many are written at once
     */
    PlainTable(Connection connection, String name, String key, String order, int batch) throws SQLException {
        this.connection = connection;
        this.name = name;
        this.key = key;
        execute("create table public.plain_%s (like queries.%1$s including defaults including storage, primary key %s)"
                .formatted(name, key));
        connection.commit();
        try (Statement statement = connection.createStatement()) {
            statement.setFetchSize(batch);
            read(statement.executeQuery("select * from queries.%s order by %s".formatted(name, order)), batch);
        }
        connection.commit();
    }

    private void read(ResultSet all, int most) throws SQLException {
        for (int column = 1; column <= all.getMetaData().getColumnCount(); column++) {
            columns.add(new Column(
                    all.getMetaData().getColumnName(column), all.getMetaData().getColumnTypeName(column)));
        }
        List<List<@Nullable Object>> batch = emptied();
        while (all.next()) {
            for (int column = 0; column < columns.size(); column++) {
                batch.get(column).add(columns.get(column).read(all));
            }
            if (batch.getFirst().size() == most) {
                add(batch);
                batch = emptied();
            }
        }
        add(batch);
    }

    private List<List<@Nullable Object>> emptied() {
        return IntStream.range(0, columns.size())
                .<List<@Nullable Object>>mapToObj(_ -> new ArrayList<>())
                .toList();
    }

    private void add(List<List<@Nullable Object>> batch) {
        rows += batch.getFirst().size();
        batches.add(IntStream.range(0, columns.size())
                .mapToObj(column -> columns.get(column).of(batch.get(column)))
                .toArray(Object[][]::new));
    }

    long rows() {
        return rows;
    }

    void empty() throws SQLException {
        execute("truncate public.plain_" + name);
        connection.commit();
    }

    void fill() throws SQLException {
        try (PreparedStatement upsert = connection.prepareStatement(upsert())) {
            for (Object[][] batch : batches) {
                for (int column = 0; column < batch.length; column++) {
                    upsert.setArray(
                            column + 1,
                            connection.createArrayOf(columns.get(column).carrier(), batch[column]));
                }
                upsert.executeUpdate();
                connection.commit();
            }
        }
    }

    private String upsert() {
        return "insert into public.plain_%s (%s) select * from unnest(%s) on conflict %s do update set %s"
                .formatted(
                        name,
                        columns.stream().map(Column::name).collect(Collectors.joining(", ")),
                        columns.stream()
                                .map(column -> "?::%s[]::%s[]".formatted(column.carrier(), column.type()))
                                .collect(Collectors.joining(", ")),
                        key,
                        columns.stream()
                                .map(column -> "%s = excluded.%1$s".formatted(column.name()))
                                .collect(Collectors.joining(", ")));
    }

    private void execute(String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
