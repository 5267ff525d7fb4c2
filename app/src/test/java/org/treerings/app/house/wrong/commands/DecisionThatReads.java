package org.treerings.app.house.wrong.commands;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;

/** A decision, with a database in it. */
public class DecisionThatReads {

    @Nullable
    JdbcTemplate database;
}
