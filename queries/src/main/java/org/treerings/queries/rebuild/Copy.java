package org.treerings.queries.rebuild;

import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * The read tables once more, beside those that are read.
 *
 * @param live where they are read
 */
record Copy(JdbcClient live) {

    private static final String TABLES = "('fact', 'path', 'city')";

    /** Speaks to the copy: the statements of the memory name each table with its schema. */
    JdbcClient client() {
        return sql -> live.sql(sql.replace("queries.", "queries_next."));
    }

    /** Makes it, empty, and without any key: built at once, they cost a fraction of what they cost row by row. */
    void begin() {
        live.sql("call queries.begin_copy" + TABLES).update();
    }

    /** Makes it fit to be read: with all keys and indexes, and the planner knows what is in it. */
    void prepare() {
        live.sql("call queries.index_copy" + TABLES).update();
    }

    /** Puts it in the place of those that are read. Waits for who reads right now, a second at most. */
    void swap() {
        live.sql("set local lock_timeout = '1s'").update();
        live.sql("call queries.swap_copy" + TABLES).update();
    }
}
