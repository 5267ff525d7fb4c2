package org.treerings.queries.facts;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toCollection;
import static java.util.stream.Collectors.toMap;

import java.time.LocalDate;
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

    private record Standing(Fact fact, Last last) {}

    private final JdbcClient jdbc;
    private final Confirmations confirmations;

    public Facts(JdbcClient jdbc) {
        this.jdbc = jdbc;
        this.confirmations = new Confirmations(jdbc);
    }

    /** The current state; empty if no such city is registered. */
    public Optional<CityFacts> of(CityId city) {
        return of(List.of(city)).stream().findFirst();
    }

    /** The current state of each of the cities that is registered. */
    public List<CityFacts> of(Collection<CityId> cities) {
        List<Standing> standing = jdbc.sql(FactsSql.CURRENT)
                .param("cities", cities.stream().map(CityId::value).toArray(String[]::new))
                .query((row, number) -> new Standing(FactRow.read(row, number), Last.read(row)))
                .list();
        return states(
                standing.stream().map(Standing::last).distinct().toList(),
                standing.stream().map(Standing::fact).toList(),
                List.of(),
                LocalDate.MAX);
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
        return states(known, newest, untold(known, newest), day);
    }

    private List<CityFacts> states(List<Last> known, List<Fact> newest, List<Fact> untold, LocalDate day) {
        Map<CityId, List<Fact>> facts =
                Stream.concat(newest.stream(), untold.stream()).collect(groupingBy(Fact::city));
        Map<CityId, Map<EntryId, Confirmation>> confirmed = confirmations.of(known, newest, day);
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
        return Last.places(jdbc.sql(FactsSql.FIRST), known, List.copyOf(untold))
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
                .query((row, _) -> Last.read(row))
                .list();
    }

    private StatementSpec at(String sql, List<Last> known, LocalDate day) {
        return jdbc.sql(sql)
                .param("cities", known.stream().map(last -> last.city().value()).toArray(String[]::new))
                .param("known", known.stream().map(Last::position).toArray(Long[]::new))
                .param("day", day);
    }
}
