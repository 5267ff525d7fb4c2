package org.treerings.app.drafts;

import java.util.List;
import java.util.Optional;
import java.util.function.LongPredicate;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionOperations;
import org.treerings.kernel.identity.ActorId;

/**
 * Keeps drafts, each for its owner alone. All writes of an owner queue at its row in the directory, so that two tabs
 * cannot overwrite each other, and nothing is left behind by someone who is being erased.
 */
public final class Drafts {

    private static final int MOST = 100;
    private static final RowMapper<Draft> DRAFT = (row, _) ->
            new Draft(row.getString(1), row.getLong(2), row.getTimestamp(3).toInstant(), row.getInt(4));

    private final JdbcClient database;
    private final TransactionOperations transactions;

    public Drafts(JdbcClient database, TransactionOperations transactions) {
        this.database = database;
        this.transactions = transactions;
    }

    /** All drafts of an owner, the last saved first. */
    public List<Draft> of(ActorId owner) {
        return database.sql("""
                        select key, version, saved_at, octet_length(body) from directory.draft
                        where actor = ? order by saved_at desc, key
                        """).param(owner.value()).query(DRAFT).list();
    }

    /** What is in a draft, with its version. */
    public Optional<Content> find(ActorId owner, DraftKey key) {
        return database.sql("select version, body from directory.draft where actor = ? and key = ?")
                .params(owner.value(), key.value())
                .query((row, _) -> new Content(row.getLong(1), row.getBytes(2)))
                .optional();
    }

    /**
     * Saves a draft.
     *
     * @param seen which versions the writer has seen; absent if it did not say
     * @throws DraftChanged if another version is there, or any if the writer did not say
     * @throws TooManyDrafts if the owner has no room for another one
     */
    public Saved save(ActorId owner, DraftKey key, @Nullable LongPredicate seen, byte[] body) {
        return alone(owner, () -> {
            Long current = version(owner, key);
            require(seen, current);
            if (current == null && of(owner).size() >= MOST) {
                throw new TooManyDrafts(MOST);
            }
            long version = database.sql("""
                            insert into directory.draft (actor, key, body) values (?, ?, ?)
                            on conflict (actor, key) do update
                            set body = excluded.body, version = excluded.version, saved_at = excluded.saved_at
                            returning version
                            """)
                    .params(owner.value(), key.value(), body)
                    .query(Long.class)
                    .single();
            return new Saved(version, current == null);
        });
    }

    /**
     * Deletes a draft.
     *
     * @return whether there was one
     * @throws DraftChanged if another version is there, or any if the writer did not say
     */
    public boolean delete(ActorId owner, DraftKey key, @Nullable LongPredicate seen) {
        return alone(owner, () -> {
            require(seen, version(owner, key));
            return database.sql("delete from directory.draft where actor = ? and key = ?")
                            .params(owner.value(), key.value())
                            .update()
                    > 0;
        });
    }

    private <T> T alone(ActorId owner, Supplier<T> work) {
        return transactions.execute(_ -> {
            boolean there = database.sql(
                            "select id from directory.actor where id = ? and erased_at is null for no key update")
                    .param(owner.value())
                    .query(String.class)
                    .optional()
                    .isPresent();
            if (!there) {
                throw new DraftChanged(true, null);
            }
            return work.get();
        });
    }

    private @Nullable Long version(ActorId owner, DraftKey key) {
        return find(owner, key).map(Content::version).orElse(null);
    }

    private static void require(@Nullable LongPredicate seen, @Nullable Long current) {
        boolean right = seen == null ? current == null : current != null && seen.test(current);
        if (!right) {
            throw new DraftChanged(seen != null, current);
        }
    }

    /**
     * A draft as it was saved.
     *
     * @param json the very bytes that came
     */
    @SuppressWarnings("ArrayRecordComponent") // bytes are handed through, never compared
    public record Content(long version, byte[] json) {}

    /**
     * What became of a draft.
     *
     * @param created whether it is a new one
     */
    public record Saved(long version, boolean created) {}
}
