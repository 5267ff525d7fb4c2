package org.treerings.app.ledger.publication;

import java.util.Optional;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The tree heads in the database, where all nodes meet. */
class Heads {

    private final JdbcClient database;

    Heads(JdbcClient database) {
        this.database = database;
    }

    /** That of the log in force. */
    Optional<Head> newest() {
        return database.sql("select log, keys, note from ledger.checkpoint order by log desc limit 1")
                .query((row, _) -> Head.of(row.getInt(1), row.getString(2), row.getString(3)))
                .optional();
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
