package org.treerings.app.security;

import java.util.HexFormat;
import java.util.Optional;
import java.util.concurrent.ThreadLocalRandom;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.treerings.kernel.identity.ActorId;

/** Knows whom a pseudonym stands for. It lies outside the ledger, so that a name can be forgotten. */
public final class Directory {

    private final JdbcClient database;

    public Directory(JdbcClient database) {
        this.database = database;
    }

    /**
     * The pseudonym of a subject, given at the first time.
     *
     * @param issuer who vouches for the subject
     */
    public ActorId actor(String issuer, String subject) {
        return find(issuer, subject).orElseGet(() -> {
            database.sql("""
                            insert into directory.actor (id, issuer, subject) values (?, ?, ?)
                            on conflict (issuer, subject) do nothing
                            """).params(pseudonym(), issuer, subject).update();
            return find(issuer, subject).orElseThrow();
        });
    }

    private Optional<ActorId> find(String issuer, String subject) {
        return database.sql("select id from directory.actor where issuer = ? and subject = ?")
                .params(issuer, subject)
                .query(String.class)
                .optional()
                .map(ActorId::new);
    }

    private static String pseudonym() {
        return "actor-" + HexFormat.of().toHexDigits(ThreadLocalRandom.current().nextLong());
    }
}
