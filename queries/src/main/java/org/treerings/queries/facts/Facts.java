package org.treerings.queries.facts;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toCollection;
import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.treerings.kernel.identity.CityId;
import org.treerings.kernel.identity.EntryId;

/** The state of a city's record on any day, as it was known at any position. */
public final class Facts {

    /** A city's last entry that was known: what is read after it is cut there, so that all statements see one state. */
    private record Last(CityId city, long position, Instant recordedAt) {}

    private record Confirmed(CityId city, EntryId entry, Confirmation by) {}

    private final JdbcClient jdbc;

    public Facts(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The current state; empty if no such city is registered. */
    public Optional<CityFacts> of(CityId city) {
        return of(List.of(city)).stream().findFirst();
    }

    /** The current state of each of the cities that is registered. */
    public List<CityFacts> of(Collection<CityId> cities) {
        return asOf(cities, LocalDate.MAX, Long.MAX_VALUE);
    }

    /**
     * The state on a day, as it was known when the entry at a position had been recorded and none after it; empty if no
     * entry of the city was known then.
     */
    public Optional<CityFacts> asOf(CityId city, LocalDate day, long position) {
        return asOf(List.of(city), day, position).stream().findFirst();
    }

    /** What stands at a path now; empty if nothing was ever said there. */
    public Optional<CurrentItem> current(CityId city, String path) {
        return jdbc.sql(FactsSql.ITEM)
                .param("city", city.value())
                .param("path", path)
                .query(FactRow::item)
                .optional();
    }

    /** The same of several cities, without those of which nothing was known then. */
    public List<CityFacts> asOf(Collection<CityId> cities, LocalDate day, long position) {
        List<Last> known = last(cities, position);
        List<Fact> newest = at(FactsSql.STATE, known, day).query(FactRow::read).list();
        Map<CityId, List<Fact>> facts =
                Stream.concat(newest.stream(), untold(known, newest).stream()).collect(groupingBy(Fact::city));
        Map<CityId, Map<EntryId, Confirmation>> confirmed = confirmed(known, newest, day);
        Map<CityId, List<Fact>> names = at(FactsSql.NAMES, known, day).query(FactRow::read).list().stream()
                .collect(groupingBy(Fact::city));
        return known.stream()
                .map(last -> CityFacts.of(
                        last.city(),
                        last.position(),
                        last.recordedAt(),
                        facts.getOrDefault(last.city(), List.of()),
                        confirmed.getOrDefault(last.city(), Map.of()),
                        names.getOrDefault(last.city(), List.of())))
                .toList();
    }

    /**
     * Containers of which nothing was said yet by the day, but which have contents: they stand since the earliest of
     * those, as they were first said. The city itself stands on every day.
     */
    private List<Fact> untold(List<Last> known, List<Fact> newest) {
        Stream<Place> cities =
                known.stream().flatMap(last -> Paths.CITY.stream().map(path -> new Place(last.city(), path)));
        Stream<Place> containers = newest.stream()
                .flatMap(fact -> Paths.containers(fact.path()).map(path -> new Place(fact.city(), path)));
        Set<Place> untold = Stream.concat(cities, containers).collect(toCollection(LinkedHashSet::new));
        newest.forEach(fact -> untold.remove(new Place(fact.city(), fact.path())));
        if (untold.isEmpty()) {
            return List.of();
        }
        return places(FactsSql.FIRST, known, List.copyOf(untold))
                .query(FactRow::read)
                .list();
    }

    /** Which entry touched each path of some cities last, as far as was known at a position: it recorded or retracted. */
    public Map<CityId, NavigableMap<String, Long>> touched(Collection<CityId> cities, long position) {
        Map<CityId, NavigableMap<String, Long>> touched = new HashMap<>();
        jdbc.sql(FactsSql.TOUCHED)
                .param("cities", cities.stream().map(CityId::value).toArray(String[]::new))
                .param("known", position)
                .query(row -> {
                    touched.computeIfAbsent(new CityId(row.getString("city")), _ -> new TreeMap<>())
                            .put(row.getString("path"), row.getLong("version"));
                });
        return touched;
    }

    /** Position of each city's last entry that was known at a position; without those of which nothing was known then. */
    public Map<CityId, Long> positions(Collection<CityId> cities, long position) {
        return last(cities, position).stream().collect(toMap(Last::city, Last::position));
    }

    private List<Last> last(Collection<CityId> cities, long position) {
        return jdbc.sql(FactsSql.LAST)
                .param("cities", cities.stream().map(CityId::value).toArray(String[]::new))
                .param("position", position)
                .query((row, _) -> new Last(
                        new CityId(row.getString("city")),
                        row.getLong("position"),
                        row.getObject("recorded_at", OffsetDateTime.class).toInstant()))
                .list();
    }

    /** The confirmations of what is in force, beside which something was confirmed that may have been said earlier. */
    private Map<CityId, Map<EntryId, Confirmation>> confirmed(List<Last> known, List<Fact> newest, LocalDate day) {
        Set<Place> confirming =
                newest.stream().map(fact -> new Place(fact.city(), fact.path())).collect(toSet());
        List<Fact> confirmed = newest.stream()
                .filter(fact -> confirming.contains(confirmation(fact)))
                .toList();
        return places(
                        FactsSql.CONFIRMED,
                        known,
                        confirmed.stream().map(Facts::confirmation).toList())
                .param(
                        "entries",
                        confirmed.stream().map(fact -> fact.entry().toString()).toArray(String[]::new))
                .param("day", day)
                .query((row, _) -> new Confirmed(
                        new CityId(row.getString("city")),
                        EntryId.of(row.getString("confirmed")),
                        new Confirmation(row.getObject("day", LocalDate.class), EntryId.of(row.getString("entry")))))
                .list()
                .stream()
                .collect(groupingBy(Confirmed::city, toMap(Confirmed::entry, Confirmed::by)));
    }

    /** Where the confirmations of a fact stand. */
    private static Place confirmation(Fact fact) {
        return new Place(fact.city(), Paths.confirmed(fact.path()));
    }

    private StatementSpec places(String sql, List<Last> known, List<Place> places) {
        Map<CityId, Long> positions = known.stream().collect(toMap(Last::city, Last::position));
        return jdbc.sql(sql)
                .param(
                        "cities",
                        places.stream().map(place -> place.city().value()).toArray(String[]::new))
                .param(
                        "known",
                        places.stream()
                                .map(place -> positions.get(place.city()))
                                .toArray(Long[]::new))
                .param("paths", places.stream().map(Place::path).toArray(String[]::new));
    }

    private StatementSpec at(String sql, List<Last> known, LocalDate day) {
        return jdbc.sql(sql)
                .param("cities", known.stream().map(last -> last.city().value()).toArray(String[]::new))
                .param("known", known.stream().map(Last::position).toArray(Long[]::new))
                .param("day", day);
    }
}
