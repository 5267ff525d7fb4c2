package org.treerings.queries.facts;

import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Between those who write into the read tables and who puts others in their place. It is passed, or shut, first of all in a
 * transaction: who had read before would hold on to a table that has to go.
 */
public final class Gate {

    private static final long KEY = 8390882602134925L;

    private Gate() {}

    /** Goes through, side by side with others, and keeps it open until the transaction ends. */
    static void pass(JdbcClient jdbc) {
        lock(jdbc, "select pg_advisory_xact_lock_shared(?)");
    }

    /** Waits until nobody is on the way through, and keeps it shut until the transaction ends. */
    public static void shut(JdbcClient jdbc) {
        lock(jdbc, "select pg_advisory_xact_lock(?)");
    }

    private static void lock(JdbcClient jdbc, String sql) {
        jdbc.sql(sql).param(KEY).query((row, _) -> KEY).single();
    }
}
