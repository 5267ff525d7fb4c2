package org.treerings.app.ledger.publication;

import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.treerings.app.ledger.tree.RightEdge;

/** Entries put into the ledger in bulk, and what their tree should be. */
final class Entries {

    private Entries() {}

    /** Appends some after those that are there, under the lock that appends take. */
    static void append(JdbcClient database, int count) {
        database.sql("""
                        insert into ledger.entry
                        select head + n, gen_random_uuid(), 'city:lisbon', head + n, 'tested', 1, at,
                            convert_to('{"n":' || n || '}', 'UTF8'), convert_to('{"actor":"actor-1","role":"officer"}', 'UTF8'),
                            sha256(convert_to(gen_random_uuid()::text, 'UTF8'))
                        from ledger.open_batch(null), generate_series(1, ?) as n
                        """).param(count).update();
    }

    /** The root over the first of them, straight from the database. */
    static byte[] root(JdbcClient database, long size) {
        RightEdge edge = new RightEdge();
        List<Sealed> entries = new Leaves(database).between(0, size);
        entries.forEach(entry -> edge.add(entry.bytes(), (_, _) -> {}));
        return edge.root();
    }

    /** Puts the database back to what it was, as a backup does that knows no triggers. */
    static void putBack(JdbcClient database, long entries, Head head) {
        database.sql("""
                        set session_replication_role = replica;
                        delete from ledger.entry where position >= %d;
                        update ledger.checkpoint set size = %d, note = '%s' where log = %d;
                        set session_replication_role = origin;
                        """.formatted(entries, head.size(), head.note(), head.log()))
                .update();
    }
}
