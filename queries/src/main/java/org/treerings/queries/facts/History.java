package org.treerings.queries.facts;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.treerings.kernel.identity.ActorId;
import org.treerings.kernel.identity.CityId;
import org.treerings.queries.Cursor;
import org.treerings.queries.Page;

/** Who changed what of a city, from what to what, when and why, in the order of recording. */
public final class History {

    /**
     * Which changes to show; what is absent does not restrict.
     *
     * @param path a place, with all that stands under it
     * @param from the first day from which a change may count
     * @param to the last such day
     */
    public record Filter(
            @Nullable String path,
            @Nullable ActorId actor,
            @Nullable LocalDate from,
            @Nullable LocalDate to) {

        public static final Filter NONE = new Filter(null, null, null, null);
    }

    private static final Cursor CURSOR = new Cursor("changes");
    private static final List<String> BEGINNING = List.of("-1", "");

    /** The value right after is that of the version itself: on its own day no other was recorded later by then. */
    private static final String CHANGES = """
            select fact.*, fact.position as version, earlier.value as before
            from queries.fact left join lateral (
                select value from queries.fact as other
                where other.city = fact.city and other.path = fact.path
                  and other.counts_from <= fact.counts_from and other.position < fact.position
                  and (other.retracted_at is null or other.retracted_at >= fact.position)
                order by other.counts_from desc, other.position desc
                limit 1) as earlier on true
            where fact.city = :city
              and (fact.position, fact.path) > (:position, :after)
              and (:path::text is null or fact.path = :path or starts_with(fact.path, :path || '/'))
              and (:actor::text is null or fact.actor = :actor)
              and fact.counts_from between :from and :to
            order by fact.position, fact.path
            limit :limit
            """;

    private final JdbcClient jdbc;

    public History(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * A page of changes, oldest entry first.
     *
     * @param cursor where the page before ended; absent for the first one
     * @param limit how many changes the page takes
     * @throws org.treerings.queries.InvalidCursor if the cursor is not one of this list
     */
    public Page<Change> of(CityId city, Filter filter, @Nullable String cursor, int limit) {
        List<String> place = cursor == null ? BEGINNING : CURSOR.read(cursor);
        ActorId actor = filter.actor();
        List<Change> changes = jdbc.sql(CHANGES)
                .param("city", city.value())
                .param("position", CURSOR.position(place))
                .param("after", place.getLast())
                .param("path", filter.path())
                .param("actor", actor == null ? null : actor.value())
                .param("from", filter.from() == null ? LocalDate.MIN : filter.from())
                .param("to", filter.to() == null ? LocalDate.MAX : filter.to())
                .param("limit", limit + 1)
                .query((row, number) -> Change.of(FactRow.read(row, number), FactRow.json(row, "before")))
                .list();
        return Page.of(changes, limit, change -> CURSOR.write(Long.toString(change.position()), change.path()));
    }
}
