package org.treerings.app.ledger;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.treerings.kernel.identity.EntryId;

/** What requests with a key were told. Keys are kept for a day. */
public final class Requests {

    /** What a request was told, and what it had asked for. */
    public record Told(String fingerprint, Receipt receipt) {}

    private final JdbcClient database;

    public Requests(JdbcClient database) {
        this.database = database;
    }

    /** What the request under this key was told, by whoever sent it first. */
    public Optional<Told> find(String actor, String key) {
        return database.sql("""
                        select fingerprint, position, entries from ledger.request
                        where actor = ? and key = ? and recorded_at > clock_timestamp() - interval '24 hours'
                        """)
                .params(actor, key)
                .query((row, _) -> {
                    int entries = row.getInt(3);
                    long position = row.getLong(2);
                    return new Told(row.getString(1), entries == 0 ? Receipt.NOTHING : receipt(position, entries));
                })
                .optional();
    }

    /** Forgets what no longer stands. */
    public int forgetOld() {
        return database.sql("delete from ledger.request where recorded_at <= clock_timestamp() - interval '24 hours'")
                .update();
    }

    private Receipt receipt(long position, int entries) {
        List<EntryId> ids = database.sql("""
                        select id from ledger.entry where position > ? and position <= ? order by position
                        """)
                .params(position - entries, position)
                .query((row, _) -> new EntryId(row.getObject(1, UUID.class)))
                .list();
        return new Receipt(ids, position);
    }
}
