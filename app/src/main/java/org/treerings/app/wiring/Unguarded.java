package org.treerings.app.wiring;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Says at start if the login that the server works with may do more to the entries than append and erase. */
@Component
@ConditionalOnWebApplication
class Unguarded {

    private static final Logger LOG = LoggerFactory.getLogger(Unguarded.class);
    private static final String LOGIN = """
            select current_user from pg_class
            where oid = 'ledger.entry'::regclass
              and (pg_has_role(relowner, 'member') or has_table_privilege(oid, 'update, delete, truncate, trigger'))
            """;

    private final JdbcClient database;

    Unguarded(JdbcClient database) {
        this.database = database;
    }

    @EventListener(ApplicationReadyEvent.class)
    void look() {
        database.sql(LOGIN)
                .query(String.class)
                .optional()
                .ifPresent(login -> LOG.warn(
                        "The database lets {} do more than append to the ledger: only triggers keep entries as they are,"
                                + " and it may lift them. See docs/operations.md, \"Two logins\".",
                        login));
    }
}
