package org.treerings.benchmark;

import org.springframework.jdbc.core.simple.JdbcClient;

/** Where the ledger's order stands after all the work. */
record Order(long entries, long first, long last) {

    static Order of(AppendPath path) {
        return path.bean(JdbcClient.class)
                .sql("select count(*), min(position), max(position) from ledger.entry")
                .query((row, _) -> new Order(row.getLong(1), row.getLong(2), row.getLong(3)))
                .single();
    }

    /** Whether positions run from 0 to n - 1: as the primary key lets none occur twice, the ends and the count tell. */
    boolean complete() {
        return first == 0 && last == entries - 1;
    }
}
