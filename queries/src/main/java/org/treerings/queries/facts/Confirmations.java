package org.treerings.queries.facts;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.treerings.kernel.identity.CityId;
import org.treerings.kernel.identity.EntryId;

/** What was said to be still right, in the words of the entries that say so. */
record Confirmations(JdbcClient jdbc) {

    private record Confirmed(CityId city, EntryId entry, Confirmation by) {}

    /**
     * The latest of each value in force. What is in force may have been said earlier than what stands beside it as
     * confirmed last.
     */
    Map<CityId, Map<EntryId, Confirmation>> of(List<Last> known, List<Fact> newest, LocalDate day) {
        Set<Place> confirming = newest.stream()
                .filter(fact -> Paths.isConfirmation(fact.path()))
                .map(fact -> new Place(fact.city(), fact.path()))
                .collect(toSet());
        return confirming.isEmpty()
                ? Map.of()
                : of(
                        known,
                        day,
                        newest.stream()
                                .filter(fact -> confirming.contains(place(fact)))
                                .toList());
    }

    private Map<CityId, Map<EntryId, Confirmation>> of(List<Last> known, LocalDate day, List<Fact> confirmed) {
        List<Place> places = confirmed.stream().map(Confirmations::place).toList();
        return Last.places(jdbc.sql(FactsSql.CONFIRMED), known, places)
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
    private static Place place(Fact fact) {
        return new Place(fact.city(), Paths.confirmed(fact.path()));
    }
}
