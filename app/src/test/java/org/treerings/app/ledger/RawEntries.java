package org.treerings.app.ledger;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.UUID;
import org.treerings.app.TestDatabase;

/** Entries put into the table past the appender, as other programs and other times may have left them. */
final class RawEntries {

    private RawEntries() {}

    static void insert(
            TestDatabase database,
            long position,
            String stream,
            long version,
            String type,
            byte[] payload,
            Instant at) {
        database.client()
                .sql("insert into ledger.entry values (?, ?, ?, ?, ?, 1, ?, ?, ?, ?)")
                .params(
                        position,
                        UUID.randomUUID(),
                        stream,
                        version,
                        type,
                        Timestamp.from(at),
                        payload,
                        "{}".getBytes(UTF_8),
                        new byte[32])
                .update();
    }

    static Instant databaseTime(TestDatabase database) {
        return database.client()
                .sql("select clock_timestamp()")
                .query(Timestamp.class)
                .single()
                .toInstant();
    }
}
