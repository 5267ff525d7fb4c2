package org.treerings.queries.facts;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.treerings.kernel.identity.CityId;
import org.treerings.queries.Columns;

/**
 * Fills empty tables, which nobody reads meanwhile and which have no keys yet, with all entries in their order. What a live
 * table is asked for stands in memory: the time zone of each city, and the latest day of each path.
 */
public final class FactLoad {

    private record Loaded(Fact fact, LocalDate newest) {}

    private final JdbcClient jdbc;
    private final Map<CityId, ZoneId> zones = new HashMap<>();
    private final Map<Place, LocalDate> newest = new HashMap<>();
    private final FirstRetractions retractions = new FirstRetractions();
    private final Erasures erasures = new Erasures();

    /** Joins the transactions in which it is called. */
    public FactLoad(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Adds what the entries say that follow those that were added before. */
    public void add(List<Recorded> batch) {
        List<Loaded> rows =
                Dating.facts(batch, zones).stream().map(this::bounded).toList();
        StatementSpec load = jdbc.sql(FactTableSql.LOAD);
        for (Map.Entry<String, Function<Fact, @Nullable Object>> column : FactTableSql.COLUMNS.entrySet()) {
            load = load.param(
                    column.getKey(),
                    Columns.texts(rows, row -> column.getValue().apply(row.fact())));
        }
        load.param("newest", Columns.texts(rows, Loaded::newest)).update();
        retractions.add(batch);
        erasures.add(batch);
    }

    private Loaded bounded(Fact fact) {
        LocalDate bound = newest.merge(
                new Place(fact.city(), fact.path()),
                fact.countsFrom(),
                (earlier, day) -> day.isAfter(earlier) ? day : earlier);
        return new Loaded(fact, bound);
    }

    /** Marks what was retracted or erased, and lists the paths. */
    public void finish() {
        retractions.mark(jdbc);
        erasures.mark(jdbc);
        jdbc.sql(FactTableSql.LIST_ALL).update();
    }
}
