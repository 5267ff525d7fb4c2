package org.treerings.app.house.wrong.queries;

import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A memory that keeps a connection. */
public final class MemoryThatHoldsOn {

    private final JdbcClient database;

    public MemoryThatHoldsOn(JdbcClient database) {
        this.database = database;
    }

    public Stream<String> cities() {
        return database.sql("select city from queries.city").query(String.class).stream();
    }
}
