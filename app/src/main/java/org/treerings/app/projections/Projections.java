package org.treerings.app.projections;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Optional;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.serialization.Serializer;
import org.axonframework.serialization.SimpleSerializedObject;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.treerings.app.ledger.Ledger;
import org.treerings.queries.facts.FactsProjection;
import org.treerings.queries.rebuild.Build;
import org.treerings.queries.rebuild.Builds;

/** How far the projections are. */
public final class Projections {

    private static final String TOKENS = "select token, token_type from ledger.token where processor_name = ?";

    private static final String UNREAD = """
            select count(*) as entries, min(position) as first
            from ledger.entry
            where position > ? and position <= ? and not exists (select from queries.fact where fact.entry = entry.id)
            """;

    /**
     * Entries that cannot be read yet.
     *
     * @param last position before the first of them
     */
    private record Unread(long entries, long last) {

        private static Unread of(long entries, @Nullable Long first, long head) {
            return new Unread(entries, first == null ? head : first - 1);
        }
    }

    private final JdbcClient database;
    private final Serializer tokens;
    private final Ledger ledger;
    private final Builds builds;

    /**
     * Reads what is kept of them.
     *
     * @param tokens reads the tokens of their processors
     */
    public Projections(JdbcClient database, Serializer tokens, Ledger ledger, Builds builds) {
        this.database = database;
        this.tokens = tokens;
        this.ledger = ledger;
        this.builds = builds;
    }

    /** One of them; empty if there is none of that name. */
    public Optional<Projection> find(String name) {
        return builds.find(name).map(this::projection);
    }

    private Projection projection(Build build) {
        Unread unread = unread(build.projection());
        return new Projection(
                build.projection(),
                FactsProjection.VERSION,
                build.version(),
                unread.last(),
                unread.entries(),
                Projection.Rebuilt.of(build));
    }

    /** The position up to which all entries can be read; -1 while there is none. */
    public long position(String name) {
        return unread(name).last();
    }

    private Unread unread(String processor) {
        long head = ledger.head();
        return database.sql(UNREAD)
                .params(passed(processor), head)
                .query((row, _) -> Unread.of(row.getLong("entries"), row.getObject("first", Long.class), head))
                .single();
    }

    /** Up to which every segment has come; -1 while there is none. One that had nothing to do says so a few seconds late. */
    private long passed(String processor) {
        return database.sql(TOKENS).param(processor).query((row, _) -> token(row)).list().stream()
                .mapToLong(Long::longValue)
                .min()
                .orElse(-1);
    }

    private long token(ResultSet row) throws SQLException {
        byte[] token = row.getBytes("token");
        if (token == null) {
            return -1;
        }
        TrackingToken read = tokens.deserialize(
                new SimpleSerializedObject<>(token, byte[].class, row.getString("token_type"), null));
        return read.position().orElse(-1);
    }
}
