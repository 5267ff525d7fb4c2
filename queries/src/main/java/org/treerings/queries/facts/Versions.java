package org.treerings.queries.facts;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.treerings.kernel.identity.CityId;
import org.treerings.queries.Page;

/** The states that a city's record had, one for each of its entries. */
public final class Versions {

    private static final String OF_CITY = "select distinct position, recorded_at from queries.fact where city = ? ";

    /**
     * Dates on the web have no parts of a second: of the states within one, the last is the one to be had.
     *
     * <p>Recording times never run backwards, so that a page is read from where it begins to where it ends; a plan for any
     * limit would sort all, and so would one whose order stands outside, where the limit does.
     */
    private static final String BY_SECOND = """
            select position, recorded_at
            from (
                select position, recorded_at, lead(recorded_at) over (order by position, path) as next
                from queries.fact
                where city = :city and position > :after
                order by position, path) as version
            where next is null or date_trunc('second', next) <> date_trunc('second', recorded_at)
            limit <limit>
            """;

    private final JdbcClient jdbc;

    public Versions(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public Optional<Version> first(CityId city) {
        return find("order by position limit 1", city.value());
    }

    public Optional<Version> at(CityId city, long position) {
        return find("and position = ? limit 1", city.value(), position);
    }

    public Optional<Version> before(CityId city, long position) {
        return find("and position < ? order by position desc limit 1", city.value(), position);
    }

    public Optional<Version> after(CityId city, long position) {
        return find("and position > ? order by position limit 1", city.value(), position);
    }

    /**
     * A page of the last states of each second, oldest first.
     *
     * @param after the position where the page before ended; -1 for the first one
     */
    public Page<Version> bySecond(CityId city, long after, int limit) {
        List<Version> versions = jdbc.sql(BY_SECOND.replace("<limit>", Integer.toString(limit + 1)))
                .param("city", city.value())
                .param("after", after)
                .query(Versions::read)
                .list();
        return Page.of(versions, limit, version -> Long.toString(version.position()));
    }

    private Optional<Version> find(String which, Object... parameters) {
        return jdbc.sql(OF_CITY + which)
                .params(parameters)
                .query(Versions::read)
                .optional();
    }

    private static Version read(ResultSet row, int number) throws SQLException {
        return new Version(
                row.getLong("position"),
                row.getObject("recorded_at", OffsetDateTime.class).toInstant());
    }
}
