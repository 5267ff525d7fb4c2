package org.treerings.queries.feed;

import static java.util.stream.Collectors.toCollection;
import static java.util.stream.Collectors.toSet;

import java.time.LocalDate;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.treerings.kernel.identity.CityId;
import org.treerings.queries.facts.Facts;
import org.treerings.queries.profile.Profiles;

/**
 * All cities row by row, in the order of their ids, read a few cities at a time while the rows are taken.
 *
 * <p>A row counts as changed when an entry touched what it tells of. That a pace falls behind or a value grows stale as days
 * go by is no change: who wants that asks for all rows.
 */
public final class Feeds {

    private static final int CITIES = 25;
    private static final long EVER = -1;
    private static final long NOW = Long.MAX_VALUE;

    private static final String PAGE = """
            select city from queries.city
            where city > :after and position > :since
              and (:country::text is null or country = upper(:country))
              and (:region::text is null or region = :region)
            order by city
            limit :limit
            """;

    private final JdbcClient jdbc;
    private final Facts facts;
    private final Profiles profiles;

    public Feeds(JdbcClient jdbc, Profiles profiles) {
        this.jdbc = jdbc;
        this.facts = new Facts(jdbc);
        this.profiles = profiles;
    }

    /** All rows on a day, today's of each city where none is given, as they were known at a position. */
    public <R extends FeedRow<R>> Stream<R> rows(
            Criteria<R> criteria, Where where, @Nullable LocalDate day, long position) {
        return pages(where, EVER).flatMap(cities -> rows(criteria, cities, day, position));
    }

    /** The rows that entries after a position changed, and as removed those that were there then and are not now. */
    public <R extends FeedRow<R>> Stream<R> changedSince(Criteria<R> criteria, Where where, long position) {
        return pages(where, position).flatMap(cities -> changed(criteria, cities, position));
    }

    private <R extends FeedRow<R>> Stream<R> changed(Criteria<R> criteria, List<CityId> cities, long since) {
        List<R> now = rows(criteria, cities, null, NOW).toList();
        Set<Object> standing = now.stream().map(FeedRow::key).collect(toSet());
        Set<R> gone = rows(criteria, cities, null, since)
                .filter(row -> !standing.contains(row.key()))
                .map(FeedRow::gone)
                .collect(toCollection(LinkedHashSet::new));
        return Stream.concat(now.stream().filter(row -> row.version() > since), gone.stream());
    }

    private <R extends FeedRow<R>> Stream<R> rows(
            Criteria<R> criteria, List<CityId> cities, @Nullable LocalDate day, long position) {
        Map<CityId, NavigableMap<String, Long>> touched = facts.touched(cities, position);
        return profiles.of(cities, day, position).stream()
                .map(ToldCity::of)
                .flatMap(told -> criteria.rows(
                        told, new Touches(touched.getOrDefault(told.profile().id(), Collections.emptyNavigableMap()))));
    }

    private Stream<List<CityId>> pages(Where where, long since) {
        return Stream.iterate(
                page(where, since, ""),
                page -> !page.isEmpty(),
                page -> page(where, since, page.getLast().value()));
    }

    private List<CityId> page(Where where, long since, String after) {
        return jdbc.sql(PAGE)
                .param("after", after)
                .param("since", since)
                .param("country", where.country())
                .param("region", where.region())
                .param("limit", CITIES)
                .query((row, _) -> new CityId(row.getString("city")))
                .list();
    }
}
