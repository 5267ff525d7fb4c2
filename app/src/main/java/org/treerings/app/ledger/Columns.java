package org.treerings.app.ledger;

import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.function.Function;
import java.util.function.ToIntFunction;
import java.util.function.ToLongFunction;
import org.jspecify.annotations.Nullable;

/** Binds a statement's parameters from left to right; some are arrays with a value for each of some rows. */
final class Columns {

    private final PreparedStatement statement;
    private int index;

    Columns(PreparedStatement statement) {
        this.statement = statement;
    }

    <R> Columns texts(List<R> rows, Function<R, String> value) throws SQLException {
        return array("text", rows.stream().map(value).toArray(String[]::new));
    }

    Columns array(String type, @Nullable Object[] values) throws SQLException {
        statement.setArray(++index, statement.getConnection().createArrayOf(type, values));
        return this;
    }

    <R> Columns longs(List<R> rows, ToLongFunction<R> value) throws SQLException {
        statement.setObject(++index, rows.stream().mapToLong(value).toArray());
        return this;
    }

    <R> Columns integers(List<R> rows, ToIntFunction<R> value) throws SQLException {
        statement.setObject(++index, rows.stream().mapToInt(value).toArray());
        return this;
    }

    Columns time(@Nullable Instant instant) throws SQLException {
        statement.setTimestamp(++index, instant == null ? null : Timestamp.from(instant));
        return this;
    }

    Columns flag(boolean flag) throws SQLException {
        statement.setBoolean(++index, flag);
        return this;
    }

    Columns value(Object value) throws SQLException {
        statement.setObject(++index, value);
        return this;
    }
}
