package org.treerings.app.ledger;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.UUID;

/**
 * An appended event as it stands in the ledger.
 *
 * @param position counts from 0 over the whole ledger, without gaps
 * @param version counts from 0 within the stream
 * @param type the event's stored name
 * @param payload JSON, the exact bytes that were appended, or what remains of them
 * @param metadata JSON, the exact bytes that were appended, or what remains of them
 * @param erased whether payload and metadata are but remains
 */
@SuppressWarnings("ArrayRecordComponent") // bytes are handed through, never compared
public record Entry(
        long position,
        UUID id,
        String stream,
        long version,
        String type,
        int revision,
        Instant recordedAt,
        byte[] payload,
        byte[] metadata,
        boolean erased) {

    /** A row with these columns, in this order. */
    static Entry read(ResultSet row, int number) throws SQLException {
        return new Entry(
                row.getLong(1),
                row.getObject(2, UUID.class),
                row.getString(3),
                row.getLong(4),
                row.getString(5),
                row.getInt(6),
                row.getTimestamp(7).toInstant(),
                row.getBytes(8),
                row.getBytes(9),
                row.getBoolean(10));
    }
}
