package org.treerings.queries.facts;

import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.treerings.kernel.identity.ActorId;
import org.treerings.kernel.identity.CityId;
import org.treerings.queries.Cursor;
import org.treerings.queries.Page;

/** How much was changed of a city: by what it has in common, and by who did it at a stretch. */
public final class Activity {

    private static final int PATHS = 100;
    private static final int REASONS = 20;

    private static final String COUNTS = """
            select <group> as "group", count(*) as changes, min(recorded_at) as began, max(recorded_at) as ended
            from queries.fact
            where <selection>
            group by 1
            order by <order>
            """;

    private static final String SESSIONS = """
            with changes as (
                select actor, role, position, recorded_at,
                    recorded_at - lag(recorded_at) over author <= interval '1 hour' as continues,
                    position is distinct from lag(position) over author as of_another_entry
                from queries.fact
                where <selection>
                window author as (partition by actor, role order by position, path)
            ), numbered as (
                select *, count(*) filter (where continues is not true)
                    over (partition by actor, role order by position rows unbounded preceding) as number
                from changes
            ), page as (
                select actor, role, min(position) as first, max(position) as last, count(*) as changes,
                    count(*) filter (where of_another_entry) as entries,
                    min(recorded_at) as began, max(recorded_at) as ended
                from numbered
                group by actor, role, number
                having min(position) <beyond> :begin
                order by first<direction>
                limit :limit
            )
            select page.*,
                array(
                    select distinct path from queries.fact
                    where <selection> and actor = page.actor and role = page.role and position between first and last
                    order by path limit :paths + 1) as paths,
                array(
                    select distinct reason from queries.fact
                    where <selection> and actor = page.actor and role = page.role and position between first and last
                      and reason is not null
                    order by reason limit :reasons) as reasons
            from page
            order by first<direction>
            """;

    private final JdbcClient jdbc;

    public Activity(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * Changes counted by what they have in common.
     *
     * @param zone whose days are the city's days
     */
    public List<ChangeCount> counts(CityId city, History.Filter filter, Grouping by, ZoneId zone) {
        Selection selection = Selection.of(city, filter);
        StatementSpec statement = jdbc.sql(COUNTS.replace("<selection>", selection.condition())
                        .replace("<group>", by.sql())
                        .replace("<order>", by.ofTime() ? "1" : "2 desc, 1"))
                .params(selection.parameters());
        return (by.ofTime() ? statement.param("zone", zone.getId()) : statement)
                .query((row, _) -> new ChangeCount(
                        row.getString("group"), row.getLong("changes"), instant(row, "began"), instant(row, "ended")))
                .list();
    }

    /**
     * A page of sessions, each where it begins.
     *
     * @param cursor where the page before ended; absent for the first one
     * @throws org.treerings.queries.InvalidCursor if the cursor is not one of this list
     */
    public Page<Session> sessions(CityId city, History.Filter filter, Order order, @Nullable String cursor, int limit) {
        Cursor cursors = History.cursors("sessions", city, filter, order);
        Selection selection = Selection.of(city, filter);
        List<Session> sessions = jdbc.sql(order.in(SESSIONS).replace("<selection>", selection.condition()))
                .params(selection.parameters())
                .param("begin", cursor == null ? order.beginning() : cursors.position(cursors.read(cursor)))
                .param("paths", PATHS)
                .param("reasons", REASONS)
                .param("limit", limit + 1)
                .query(Activity::session)
                .list();
        return Page.of(sessions, limit, session -> cursors.write(Long.toString(session.firstPosition())));
    }

    /** The days from which something that was said of the city counts, in order. */
    public List<LocalDate> days(CityId city) {
        return jdbc.sql("select distinct counts_from from queries.fact where city = :city order by counts_from")
                .param("city", city.value())
                .query((row, _) -> row.getObject(1, LocalDate.class))
                .list();
    }

    private static Session session(ResultSet row, int number) throws SQLException {
        List<String> paths = texts(row.getArray("paths"));
        return new Session(
                new ActorId(row.getString("actor")),
                row.getString("role"),
                instant(row, "began"),
                instant(row, "ended"),
                row.getLong("changes"),
                row.getLong("entries"),
                row.getLong("first"),
                row.getLong("last"),
                paths.subList(0, Math.min(PATHS, paths.size())),
                paths.size() <= PATHS,
                texts(row.getArray("reasons")));
    }

    private static List<String> texts(Array array) throws SQLException {
        return List.of((String[]) array.getArray());
    }

    private static Instant instant(ResultSet row, String column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant();
    }
}
