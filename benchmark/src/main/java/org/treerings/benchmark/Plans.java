package org.treerings.benchmark;

import com.zaxxer.hikari.HikariDataSource;
import java.sql.SQLException;
import java.sql.SQLWarning;
import java.sql.Statement;
import java.time.Clock;
import java.util.function.Consumer;
import javax.sql.DataSource;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Has the database tell how it found what was asked, with what it really did. */
final class Plans extends JdbcTemplate {

    /** After so many times the database may have made a plan for whatever is asked, which is then the one that counts. */
    private static final int TIMES = 7;

    private boolean shown;

    private Plans(DataSource database) {
        super(database);
    }

    /** Prints the plan of each statement that an act sends. */
    static void print(AppendPath path, Consumer<Reads> act) {
        try (HikariDataSource one = path.owners(1)) {
            one.setConnectionInitSql("load 'auto_explain'; set auto_explain.log_min_duration = 0;"
                    + " set auto_explain.log_analyze = on; set auto_explain.log_buffers = on;"
                    + " set client_min_messages = log");
            Plans plans = new Plans(one);
            Reads reads = Reads.through(JdbcClient.create(plans), path.bean(Clock.class));
            for (int time = 1; time <= TIMES; time++) {
                plans.shown = time == TIMES;
                act.accept(reads);
            }
        }
    }

    @Override
    protected void handleWarnings(Statement statement) throws SQLException {
        for (SQLWarning told = statement.getWarnings(); shown && told != null; told = told.getNextWarning()) {
            System.out.println(told.getMessage());
        }
    }
}
