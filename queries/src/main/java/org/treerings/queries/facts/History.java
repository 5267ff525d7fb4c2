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
     * @param kind an event's stored name
     * @param from the first day from which a change may count
     * @param to the last such day
     * @param recordedAfter the position of the last entry that is too old
     * @param recordedBy the position of the last entry that is not too new
     */
    public record Filter(
            @Nullable String path,
            @Nullable ActorId actor,
            @Nullable String role,
            @Nullable String kind,
            @Nullable LocalDate from,
            @Nullable LocalDate to,
            @Nullable Long recordedAfter,
            @Nullable Long recordedBy) {

        public static final Filter NONE = new Filter(null, null, null, null);

        /** Whatever the role, the kind, and the time of recording. */
        public Filter(
                @Nullable String path, @Nullable ActorId actor, @Nullable LocalDate from, @Nullable LocalDate to) {
            this(path, actor, null, null, from, to, null, null);
        }

        /** The same, of nothing that was recorded after a position. */
        public Filter knownAt(long position) {
            long last = recordedBy == null ? position : Math.min(recordedBy, position);
            return new Filter(path, actor, role, kind, from, to, recordedAfter, last);
        }
    }

    private final JdbcClient jdbc;

    public History(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** A page of changes, oldest entry first. */
    public Page<Change> of(CityId city, Filter filter, @Nullable String cursor, int limit) {
        return of(city, filter, Order.OLDEST, cursor, limit);
    }

    /**
     * A page of changes.
     *
     * @param cursor where the page before ended; absent for the first one
     * @param limit how many changes the page takes
     * @throws org.treerings.queries.InvalidCursor if the cursor is not one of this list
     */
    public Page<Change> of(CityId city, Filter filter, Order order, @Nullable String cursor, int limit) {
        Cursor cursors = cursors("changes", city, filter, order);
        List<String> place = cursor == null ? List.of(Long.toString(order.beginning()), "") : cursors.read(cursor);
        Selection selection = Selection.of(city, filter);
        List<Change> changes = jdbc.sql(HistorySql.changes(selection, order, limit + 1))
                .params(selection.parameters())
                .param("position", cursors.position(place))
                .param("after", place.getLast())
                .query(Change::read)
                .list();
        return Page.of(changes, limit, change -> cursors.write(Long.toString(change.position()), change.path()));
    }

    /** Those of one list: of another city, filter or order they are foreign. */
    static Cursor cursors(String list, CityId city, Filter filter, Order order) {
        return new Cursor(list, city + " " + filter + " " + order);
    }
}
