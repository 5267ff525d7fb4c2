package org.treerings.queries.facts;

import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.treerings.kernel.identity.EntryId;

/** Where in the ledger entries stand. */
public final class Positions {

    private final JdbcClient jdbc;

    public Positions(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The position of an entry; empty if none is known under the identifier. */
    public Optional<Long> of(EntryId entry) {
        return jdbc.sql("select position from queries.fact where entry = ? limit 1")
                .param(entry.value())
                .query(Long.class)
                .optional();
    }
}
