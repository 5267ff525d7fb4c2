package org.treerings.queries.facts;

import static java.util.Comparator.comparing;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.summarizingLong;

import java.util.List;
import java.util.LongSummaryStatistics;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.treerings.kernel.identity.CityId;
import org.treerings.queries.Columns;

/** The table of facts, to be written. One statement per table and batch, rows in the order of the primary key. */
final class FactTable {

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
        FirstRetractions retractions = new FirstRetractions();
        retractions.add(batch);
        retractions.mark(jdbc);
        Erasures erasures = new Erasures();
        erasures.add(batch);
        erasures.mark(jdbc);
        Set<CityId> cities = new TreeSet<>(comparing(CityId::value));
        facts.forEach(fact -> cities.add(fact.city()));
        return cities;
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
}
