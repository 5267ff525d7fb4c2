package org.treerings.queries.statistics;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentMap;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.treerings.kernel.identity.CityId;
import org.treerings.queries.facts.Facts;
import org.treerings.queries.feed.Where;
import org.treerings.queries.profile.Profiles;

/** Figures over all cities. */
public final class Rollups {

    private record City(CityId id, String country, @Nullable String region, ZoneId timeZone) {}

    private record Counted(City city, Tally tally) {}

    private static final String CITIES = """
            select city, country, region, time_zone from queries.city
            where (:country::text is null or country = upper(:country)) and (:region::text is null or region = :region)
            order by city
            """;

    private final JdbcClient jdbc;
    private final Facts facts;
    private final Tallies tallies;
    private final Clock clock;

    /**
     * Counts the cities' profiles.
     *
     * @param recent what was counted of late, so that it is not counted again; forgets as it likes
     * @param clock tells the day in each city
     */
    public Rollups(JdbcClient jdbc, Profiles profiles, ConcurrentMap<CountedCity, Tally> recent, Clock clock) {
        this.jdbc = jdbc;
        this.facts = new Facts(jdbc);
        this.tallies = new Tallies(profiles, recent);
        this.clock = clock;
    }

    /**
     * What there is on a day, as it was known at a position.
     *
     * @param day absent for each city's today
     */
    public Rollup of(Where where, @Nullable LocalDate day, long position) {
        List<City> cities = cities(where);
        List<Counted> counted = counted(cities, positions(cities, position), day, position);
        return new Rollup(sum(counted.stream()), by(counted, City::country), by(counted, City::region));
    }

    /** The same on several days. */
    public List<Point> on(Where where, Collection<LocalDate> days, long position) {
        List<City> cities = cities(where);
        Map<CityId, Long> positions = positions(cities, position);
        return days.stream()
                .map(day -> new Point(day, sum(counted(cities, positions, day, position).stream())))
                .toList();
    }

    private Map<CityId, Long> positions(List<City> cities, long position) {
        return facts.positions(cities.stream().map(City::id).toList(), position);
    }

    private List<Counted> counted(
            List<City> cities, Map<CityId, Long> positions, @Nullable LocalDate day, long position) {
        List<CountedCity> known = cities.stream()
                .flatMap(city -> Stream.ofNullable(positions.get(city.id()))
                        .map(last -> new CountedCity(city.id(), last, day, told(city, day))))
                .toList();
        Map<CityId, Tally> counted = tallies.of(known, day, position);
        return cities.stream()
                .flatMap(city -> Stream.ofNullable(counted.get(city.id())).map(tally -> new Counted(city, tally)))
                .toList();
    }

    private LocalDate told(City city, @Nullable LocalDate day) {
        LocalDate today = LocalDate.now(clock.withZone(city.timeZone()));
        return day == null || day.isAfter(today) ? today : day;
    }

    private static Tally sum(Stream<Counted> counted) {
        return counted.map(Counted::tally).reduce(Tally.none(), Tally::plus);
    }

    private static SortedMap<String, Tally> by(List<Counted> counted, Function<City, @Nullable String> group) {
        SortedMap<String, Tally> groups = new TreeMap<>();
        for (Counted one : counted) {
            String name = group.apply(one.city());
            if (name != null) {
                groups.merge(name, one.tally(), Tally::plus);
            }
        }
        return groups;
    }

    private List<City> cities(Where where) {
        return jdbc.sql(CITIES)
                .param("country", where.country())
                .param("region", where.region())
                .query((row, _) -> new City(
                        new CityId(row.getString("city")),
                        row.getString("country"),
                        row.getString("region"),
                        ZoneId.of(row.getString("time_zone"))))
                .list();
    }
}
