package org.treerings.queries.facts;

import static java.util.Comparator.comparing;
import static java.util.Comparator.comparingLong;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.summarizingLong;

import java.util.HashMap;
import java.util.List;
import java.util.LongSummaryStatistics;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.treerings.kernel.event.EntryRetracted;
import org.treerings.kernel.identity.CityId;
import org.treerings.kernel.identity.EntryId;
import org.treerings.queries.Columns;

/** The table of facts, to be written. One statement per table and batch, rows in the order of the primary key. */
final class FactTable {

    private record Retracted(CityId city, EntryId entry) {}

    private final JdbcClient jdbc;
    private final Dating dating;

    FactTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
        this.dating = new Dating(jdbc);
    }

    /** Adds what the entries say, and tells of which cities. */
    Set<CityId> write(List<Recorded> batch) {
        Gate.pass(jdbc);
        List<Fact> facts = facts(batch);
        insert(facts);
        list(facts);
        retract(batch);
        Set<CityId> cities = new TreeSet<>(comparing(CityId::value));
        facts.forEach(fact -> cities.add(fact.city()));
        return cities;
    }

    /** Adds what the entries say, but for the list of paths. */
    void fill(List<Recorded> batch) {
        insert(facts(batch));
        retract(batch);
    }

    /** Lists the paths of all facts. */
    void list() {
        jdbc.sql(FactTableSql.LIST_ALL).update();
    }

    private List<Fact> facts(List<Recorded> batch) {
        return dating.facts(batch).stream()
                .sorted(comparing((Fact fact) -> fact.city().value())
                        .thenComparing(Fact::path)
                        .thenComparing(Fact::countsFrom)
                        .thenComparingLong(Fact::position))
                .toList();
    }

    private void insert(List<Fact> facts) {
        StatementSpec insert = jdbc.sql(FactTableSql.INSERT);
        for (Map.Entry<String, Function<Fact, @Nullable Object>> column : FactTableSql.COLUMNS.entrySet()) {
            insert = insert.param(column.getKey(), Columns.texts(facts, column.getValue()));
        }
        insert.update();
    }

    private void list(List<Fact> facts) {
        Map<Place, LongSummaryStatistics> positions = facts.stream()
                .collect(groupingBy(fact -> new Place(fact.city(), fact.path()), summarizingLong(Fact::position)));
        List<Map.Entry<Place, LongSummaryStatistics>> paths = positions.entrySet().stream()
                .sorted(comparing((Map.Entry<Place, LongSummaryStatistics> path) ->
                                path.getKey().city().value())
                        .thenComparing(path -> path.getKey().path()))
                .toList();
        jdbc.sql(FactTableSql.LIST)
                .param("city", Columns.texts(paths, path -> path.getKey().city()))
                .param("path", Columns.texts(paths, path -> path.getKey().path()))
                .param("first", Columns.texts(paths, path -> path.getValue().getMin()))
                .param("last", Columns.texts(paths, path -> path.getValue().getMax()))
                .update();
    }

    /** Only the first retraction of an entry counts. */
    private void retract(List<Recorded> batch) {
        Map<Retracted, Long> first = new HashMap<>();
        batch.stream().sorted(comparingLong(Recorded::position)).forEach(recorded -> {
            if (recorded.event() instanceof EntryRetracted retracted) {
                first.putIfAbsent(new Retracted(retracted.city(), retracted.entry()), recorded.position());
            }
        });
        if (first.isEmpty()) {
            return;
        }
        List<Map.Entry<Retracted, Long>> retractions = List.copyOf(first.entrySet());
        jdbc.sql(FactTableSql.RETRACT)
                .param(
                        "city",
                        Columns.texts(
                                retractions, retraction -> retraction.getKey().city()))
                .param(
                        "entry",
                        Columns.texts(
                                retractions, retraction -> retraction.getKey().entry()))
                .param("position", Columns.texts(retractions, Map.Entry::getValue))
                .update();
    }
}
