package org.treerings.app.ledger;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
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
                        select r.fingerprint, r.position,
                            array(select e.id from ledger.entry e
                                where e.position > r.position - r.entries and e.position <= r.position
                                order by e.position)
                        from ledger.request r
                        where r.actor = ? and r.key = ? and r.recorded_at > clock_timestamp() - interval '24 hours'
                        """)
                .params(actor, key)
                .query((row, _) -> new Told(row.getString(1), receipt(row)))
                .optional();
    }

    /** Forgets what no longer stands. */
    public int forgetOld() {
        return database.sql("delete from ledger.request where recorded_at <= clock_timestamp() - interval '24 hours'")
                .update();
    }

    private static Receipt receipt(ResultSet row) throws SQLException {
        UUID[] ids = (UUID[]) row.getArray(3).getArray();
        return new Receipt(Arrays.stream(ids).map(EntryId::new).toList(), row.getObject(2, Long.class));
    }
}
