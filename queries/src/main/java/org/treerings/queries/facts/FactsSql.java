package org.treerings.queries.facts;

/** The statements behind {@link Facts}. */
final class FactsSql {

    /**
     * The version of each path with the latest day, then position. A container (the city, a commitment, an action) of
     * which nothing was said yet by the day, but which has contents, stands since the earliest of them, as it was first
     * said.
     */
    static final String STATE = """
            with cities as (
                select city, known from unnest(:cities::text[], :known::bigint[]) as cities(city, known)
            ), newest as materialized (
                select fact.*
                from queries.path join cities using (city) cross join lateral (
                    select * from queries.fact
                    where fact.city = path.city and fact.path = path.path
                      and counts_from <= :day and position <= known
                      and (retracted_at is null or retracted_at > known)
                    order by counts_from desc, position desc
                    limit 1) as fact
                where first_position <= known
            )
            select * from newest
            union all
            select fact.*
            from queries.path join cities using (city) cross join lateral (
                select * from queries.fact
                where fact.city = path.city and fact.path = path.path
                  and state = 'present' and position <= known
                  and kind in ('city-registered', 'city-renamed', 'commitment-made', 'action-added')
                  and (retracted_at is null or retracted_at > known)
                order by counts_from, position
                limit 1) as fact
            where first_position <= known
              and not exists (select from newest where newest.city = path.city and newest.path = path.path)
              and exists (
                select from newest
                where newest.city = path.city
                  and (path.path in ('registration', 'name') or starts_with(newest.path, path.path || '/')))
            """;

    /** The latest day on which each entry that was ever confirmed was. */
    static final String CONFIRMED = """
            select city, value ->> 'confirmed' as entry, max(counts_from) as day
            from unnest(:cities::text[], :known::bigint[]) as cities(city, known)
                join queries.path using (city) join queries.fact using (city, path)
            where path like '%/confirmed' and kind = 'value-confirmed'
              and counts_from <= :day and position <= known
              and (retracted_at is null or retracted_at > known)
            group by 1, 2
            """;

    static final String LAST = """
            select city, position, recorded_at
            from unnest(:cities::text[]) as cities(city) cross join lateral (
                select position, recorded_at from queries.fact
                where fact.city = cities.city and position <= :position
                order by position desc
                limit 1) as last
            """;

    static final String KNOWN_AT = """
            select position from queries.fact
            where city = :city and recorded_at <= :instant
            order by position desc
            limit 1
            """;

    private FactsSql() {}
}
