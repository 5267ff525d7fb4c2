package org.treerings.app.security;

import static java.util.stream.Collectors.toUnmodifiableMap;

import java.security.SecureRandom;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.util.Collection;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionOperations;
import org.treerings.kernel.identity.ActorId;
import org.treerings.queries.Cursor;
import org.treerings.queries.Page;

/** Knows whom a pseudonym stands for. It lies outside the ledger, so that a person can be forgotten. */
public final class Directory {

    private static final Cursor CURSOR = new Cursor("actors");
    private static final SecureRandom RANDOM = new SecureRandom();
    private static final String COLUMNS = "select id, issuer, subject, name, mail, erased_at from directory.actor ";

    private final JdbcClient database;
    private final TransactionOperations transactions;

    public Directory(JdbcClient database, TransactionOperations transactions) {
        this.database = database;
        this.transactions = transactions;
    }

    /** The pseudonym of a person, given at the first time. */
    public ActorId actor(Person person) {
        return find(person)
                .filter(known -> known.knows(person))
                .orElseGet(() -> enter(person))
                .id();
    }

    public Optional<Actor> find(Person person) {
        return database.sql(COLUMNS + "where issuer = ? and subject = ?")
                .params(person.issuer(), person.subject())
                .query(Directory::read)
                .optional();
    }

    public Optional<Actor> find(ActorId id) {
        return database.sql(COLUMNS + "where id = ?")
                .param(id.value())
                .query(Directory::read)
                .optional();
    }

    /** Enters a person under a pseudonym. Of one who is there already, what is told last stands, and what is not told stays. */
    public Actor enter(Person person) {
        return database.sql("""
                        insert into directory.actor (id, issuer, subject, name, mail)
                        values (:id, :issuer, :subject, :name, :mail)
                        on conflict (issuer, subject) do update
                        set name = coalesce(excluded.name, actor.name), mail = coalesce(excluded.mail, actor.mail)
                        returning id, issuer, subject, name, mail, erased_at
                        """)
                .param("id", pseudonym())
                .param("issuer", person.issuer())
                .param("subject", person.subject())
                .param("name", person.name())
                .param("mail", person.mail())
                .query(Directory::read)
                .single();
    }

    /**
     * Erases whom a pseudonym stands for, with all that they left here; the same person coming again is somebody else.
     *
     * @return whether there is such a pseudonym
     */
    public boolean erase(ActorId id) {
        return transactions.execute(_ -> {
            int known = database.sql("""
                            update directory.actor
                            set issuer = null, subject = null, name = null, mail = null,
                                erased_at = coalesce(erased_at, now())
                            where id = ?
                            """).param(id.value()).update();
            database.sql("delete from directory.draft where actor = ?")
                    .param(id.value())
                    .update();
            return known > 0;
        });
    }

    /** A page of all pseudonyms. */
    public Page<Actor> list(@Nullable String cursor, int limit) {
        String after = cursor == null ? "" : CURSOR.read(cursor).getFirst();
        List<Actor> actors = database.sql(COLUMNS + "where id > ? order by id limit ?")
                .params(after, limit + 1)
                .query(Directory::read)
                .list();
        return Page.of(actors, limit, actor -> CURSOR.write(actor.id().value()));
    }

    /** The names behind pseudonyms, of those that have one. */
    public Map<ActorId, String> names(Collection<ActorId> ids) {
        return database
                .sql(COLUMNS + "where id = any(?) and name is not null")
                .param(ids.stream().map(ActorId::value).toArray(String[]::new))
                .query(Directory::read)
                .list()
                .stream()
                .collect(toUnmodifiableMap(Actor::id, actor -> String.valueOf(actor.name())));
    }

    private static Actor read(ResultSet row, int number) throws SQLException {
        Timestamp erasedAt = row.getTimestamp(6);
        return new Actor(
                new ActorId(row.getString(1)),
                row.getString(2),
                row.getString(3),
                row.getString(4),
                row.getString(5),
                erasedAt == null ? null : erasedAt.toInstant());
    }

    private static String pseudonym() {
        return "actor-" + HexFormat.of().toHexDigits(RANDOM.nextLong());
    }
}
