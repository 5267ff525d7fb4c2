package org.treerings.queries.facts;

/**
 * The statements behind {@link Facts}. Where versions are searched by day, the position is kept out of the index's conditions
 * ({@code position + 0}): PostgreSQL 18 reckons with a search for each day then, and would rather sort all versions.
 */
final class FactsSql {

    /** The last version of a path that was known: none counts from a later day than the newest by then. */
    private static final String SAID = """
            cross join lateral (
                select position, newest from queries.fact as known_last
                where known_last.city = path.city and known_last.path = path.path and position <= known
                order by position desc
                limit 1) as said
            """;

    /** The last touch of a path that was known; the path's own row tells it unless it was touched since. */
    private static final String VERSION = """
            case when path.version <= known then path.version else greatest(said.position, (
                select max(retracted_at) from queries.fact as retracted
                where retracted.city = path.city and retracted.path = path.path and retracted_at <= known)) end as version
            """;

    /** The version of each path with the latest day, then position. */
    static final String STATE = """
            select fact.*,
            """ + VERSION + """
            from unnest(:cities::text[], :known::bigint[]) as cities(city, known)
                join queries.path using (city)
            """ + SAID + """
                cross join lateral (
                    select * from queries.fact
                    where fact.city = path.city and fact.path = path.path
                      and counts_from <= least(:day, said.newest) and position + 0 <= known
                      and (retracted_at is null or retracted_at > known)
                    order by counts_from desc, position desc
                    limit 1) as fact
            where first_position <= known
            """;

    /** The same now, when the path's own row tells its last touch and nothing is cut; in one statement, which sees one state. */
    static final String CURRENT = """
            select fact.*, path.version, last.position as last, last.recorded_at as last_at
            from unnest(:cities::text[]) as cities(city)
                cross join lateral (
                    select position, recorded_at from queries.fact
                    where fact.city = cities.city
                    order by position desc
                    limit 1) as last
                join queries.path using (city)
                cross join lateral (
                    select * from queries.fact
                    where fact.city = path.city and fact.path = path.path and retracted_at is null
                    order by counts_from desc, position desc
                    limit 1) as fact
            """;

    /** All paths that were known, whether or not anything stands there. */
    static final String TOUCHED = """
            select path.city, path.path,
            """ + VERSION + """
            from unnest(:cities::text[]) as cities(city)
                join queries.path using (city) cross join (select :known::bigint as known) as until
            """ + SAID + """
            where first_position <= known
            """;

    /** How the containers at these paths were first said. */
    static final String FIRST = """
            select fact.*,
            """ + VERSION + """
            from unnest(:cities::text[], :known::bigint[], :paths::text[]) as untold(city, known, path)
                join queries.path using (city, path)
            """ + SAID + """
                cross join lateral (
                    select * from queries.fact
                    where fact.city = path.city and fact.path = path.path
                      and state = 'present' and position + 0 <= known
                      and kind in ('city-registered', 'city-renamed', 'commitment-made', 'action-added')
                      and (retracted_at is null or retracted_at > known)
                    order by counts_from, position
                    limit 1) as fact
            where first_position <= known
            """;

    /** The latest confirmation of each of these entries, at the paths where they are confirmed. */
    static final String CONFIRMED = """
            select path.city, confirmed, fact.counts_from as day, fact.entry
            from unnest(:cities::text[], :known::bigint[], :paths::text[], :entries::text[])
                    as wanted(city, known, path, confirmed)
                join queries.path using (city, path)
            """ + SAID + """
                cross join lateral (
                    select * from queries.fact
                    where fact.city = path.city and fact.path = path.path
                      and kind = 'value-confirmed' and value ->> 'confirmed' = confirmed
                      and counts_from <= least(:day, said.newest) and position + 0 <= known
                      and (retracted_at is null or retracted_at > known)
                    order by counts_from desc, position desc
                    limit 1) as fact
            """;

    /** The names that stood by the day, the last one in force. */
    static final String NAMES = """
            select fact.*, position as version
            from unnest(:cities::text[], :known::bigint[]) as cities(city, known) join queries.fact using (city)
            where path = 'name' and counts_from <= :day and position <= known
              and (retracted_at is null or retracted_at > known)
            order by city, counts_from, position
            """;

    /** The value in force at a path, also where none is: then something stood there once. */
    static final String ITEM = """
            select path.path, path.version, fact.state, fact.value, fact.entry
            from queries.path left join lateral (
                select * from queries.fact
                where fact.city = path.city and fact.path = path.path and retracted_at is null
                order by counts_from desc, position desc
                limit 1) as fact on true
            where path.city = :city and path.path = :path
            """;

    static final String LAST = """
            select city, position as last, recorded_at as last_at
            from unnest(:cities::text[]) as cities(city) cross join lateral (
                select position, recorded_at from queries.fact
                where fact.city = cities.city and position <= :position
                order by position desc
                limit 1) as last
            """;

    private FactsSql() {}
}
