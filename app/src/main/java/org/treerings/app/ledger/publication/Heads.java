package org.treerings.app.ledger.publication;

import java.nio.charset.StandardCharsets;
import java.sql.Array;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.treerings.app.ledger.checkpoint.Note;
import org.treerings.app.ledger.witness.Cosignature;

/** The tree heads in the database, where all nodes meet. */
class Heads {

    private final JdbcClient database;

    Heads(JdbcClient database) {
        this.database = database;
    }

    /** That of the log in force. */
    Optional<Head> newest() {
        return database.sql("""
                        select log, keys, note, array(
                            select signature from ledger.cosignature
                            where cosignature.log = checkpoint.log and cosignature.size = checkpoint.size
                            order by witness)
                        from ledger.checkpoint
                        order by log desc
                        limit 1
                        """)
                .query((row, _) -> Head.of(row.getInt(1), row.getString(2), row.getString(3), texts(row.getArray(4))))
                .optional();
    }

    private static List<String> texts(Array array) throws SQLException {
        return List.of((String[]) array.getArray());
    }

    /** Keeps what a witness signed last. */
    void cosign(int log, Cosignature cosignature) {
        database.sql("""
                        insert into ledger.cosignature as old (log, witness, size, note, signature) values (?, ?, ?, ?, ?)
                        on conflict (log, witness) do update
                        set (size, note, signature, signed_at) = (excluded.size, excluded.note, excluded.signature, clock_timestamp())
                        where old.size <= excluded.size
                        """)
                .params(
                        log,
                        cosignature.witness(),
                        cosignature.size(),
                        cosignature.note().toString(),
                        cosignature.signature().toString())
                .update();
    }

    /** The checkpoint of a log that most witnesses signed last, and of those the newest, with their signatures. */
    Optional<Note> cosigned(int log) {
        return database.sql("""
                        select note || string_agg(signature, '' order by witness)
                        from ledger.cosignature
                        where log = ?
                        group by size, note
                        order by count(*) desc, size desc
                        limit 1
                        """)
                .param(log)
                .query(String.class)
                .optional()
                .map(note -> Note.parse(note.getBytes(StandardCharsets.UTF_8)));
    }

    boolean knows(String origin) {
        return database.sql("select exists (select from ledger.checkpoint where origin = ?)")
                .param(origin)
                .query(Boolean.class)
                .single();
    }

    /** Begins a log; false if another began one. */
    boolean begin(Head head) {
        try {
            return database.sql("insert into ledger.checkpoint (log, origin, keys, size, note) values (?, ?, ?, ?, ?)")
                            .params(
                                    head.log(),
                                    head.origin(),
                                    head.keys(),
                                    head.size(),
                                    head.note().toString())
                            .update()
                    == 1;
        } catch (DuplicateKeyException e) {
            return false;
        }
    }

    /** Goes on from one head to the next; false if another went on from it. */
    boolean advance(Head from, Head to) {
        return database.sql("""
                        with advanced as (
                            update ledger.checkpoint set size = ?, note = ?, signed_at = clock_timestamp()
                            where log = ? and keys = ? and size = ? and note = ?
                                and not exists (select from ledger.checkpoint newer where newer.log > checkpoint.log)
                            returning log)
                        select count(*) from advanced, pg_notify('ledger', '')
                        """)
                        .params(
                                to.size(),
                                to.note().toString(),
                                from.log(),
                                from.keys(),
                                from.size(),
                                from.note().toString())
                        .query(Long.class)
                        .single()
                == 1;
    }

    /** How many entries there are. */
    long entries() {
        return database.sql("select coalesce(max(position), -1) + 1 from ledger.entry")
                .query(Long.class)
                .single();
    }
}
