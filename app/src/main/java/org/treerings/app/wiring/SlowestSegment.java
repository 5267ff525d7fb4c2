package org.treerings.app.wiring;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.function.LongSupplier;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.serialization.Serializer;
import org.axonframework.serialization.SimpleSerializedObject;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Up to which all segments of a processor have come, on whatever node; -1 while one of them has not begun. */
final class SlowestSegment implements LongSupplier {

    private static final String TOKENS = "select token, token_type from ledger.token where processor_name = ?";
    private static final long NONE = -1;

    private final JdbcClient database;
    private final Serializer serializer;
    private final String processor;

    SlowestSegment(JdbcClient database, Serializer serializer, String processor) {
        this.database = database;
        this.serializer = serializer;
        this.processor = processor;
    }

    @Override
    public long getAsLong() {
        return database.sql(TOKENS).param(processor).query((row, _) -> position(row)).list().stream()
                .mapToLong(Long::longValue)
                .min()
                .orElse(NONE);
    }

    private long position(ResultSet row) throws SQLException {
        byte[] token = row.getBytes("token");
        if (token == null) {
            return NONE;
        }
        TrackingToken read = serializer.deserialize(
                new SimpleSerializedObject<>(token, byte[].class, row.getString("token_type"), null));
        return read.position().orElse(NONE);
    }
}
