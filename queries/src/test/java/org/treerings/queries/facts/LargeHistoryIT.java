package org.treerings.queries.facts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.treerings.queries.Sample.day;

import java.time.Duration;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.treerings.kernel.identity.ActorId;
import org.treerings.kernel.identity.CityId;
import org.treerings.queries.Database;
import org.treerings.queries.facts.History.Filter;

/** A long history of which nine parts in ten are of one path, recorded in another order than it counts. */
class LargeHistoryIT {

    private static final CityId LARGE = new CityId("large");
    private static final int FACTS = 200_000;
    private static final String POPULATION = "overview/population";

    /** 7919 is coprime with the number of days, so that days and positions run in different orders. */
    private static final String FILL = """
            insert into queries.fact (city, path, position, entry, kind, state, value, counts_from, recorded_at,
                actor, role)
            select 'large',
                case when n % 10 = 0 then 'commitments/c-' || n % 500 else 'overview/population' end,
                n, gen_random_uuid(),
                case when n % 5000 = 0 then 'commitment-withdrawn' else 'population-recorded' end,
                'present', jsonb_build_object('population', n),
                date '1990-01-01' + (n::bigint * 7919 % 12000)::integer,
                timestamptz '2026-04-06' + n * interval '1 second',
                case when n % 2000 = 0 then 'rare' else 'busy' end, 'officer'
            from generate_series(0, :facts - 1) as n
            """;

    /** Every second entry is that of an import that brought in the one before it. */
    private static final String IMPORTS = """
            insert into queries.fact (city, path, position, entry, kind, state, value, counts_from, recorded_at,
                actor, role, source_document, correlation)
            select 'imported', case when n % 2 = 0 then 'overview/population' else 'claims' end, n, gen_random_uuid(),
                case when n % 2 = 0 then 'population-recorded' else 'profile-imported' end,
                'present', jsonb_build_object('population', n), date '1990-01-01' + n / 2,
                timestamptz '2026-04-06' + n * interval '1 second', 'busy', 'officer',
                'sha256:' || n / 2, 'import-' || n / 2
            from generate_series(0, 9999) as n
            """;

    private static final Pattern PASSED_OVER = Pattern.compile("Rows Removed by Filter: (\\d+)");

    private final History history = new History(Database.jdbc());

    @BeforeAll
    static void fill() {
        Database.empty();
        Database.jdbc().sql(FILL).param("facts", FACTS).update();
        Database.jdbc().sql(IMPORTS).update();
        Database.jdbc().sql("vacuum analyze queries.fact").update();
    }

    private static String plan(Filter filter, Order order) {
        return plan(LARGE, filter, order);
    }

    private static String plan(CityId city, Filter filter, Order order) {
        Selection selection = Selection.of(city, filter);
        StatementSpec explain = Database.jdbc()
                .sql("explain (analyze, costs off, timing off) " + HistorySql.changes(selection, order, 101))
                .params(selection.parameters())
                .param("position", order.beginning())
                .param("after", "");
        return String.join("\n", explain.query(String.class).list());
    }

    @ParameterizedTest
    @EnumSource
    void readsAPageInTheOrderOfAnIndex(Order order) {
        assertThat(plan(Filter.NONE, order)).contains("using fact_history").doesNotContain("Seq Scan", "Sort  (");
    }

    @Test
    void findsWhatIsRareByAnIndexOfItsOwn() {
        assertThat(plan(new Filter(null, new ActorId("rare"), null, null), Order.NEWEST))
                .contains("using fact_actor")
                .doesNotContain("Seq Scan");
        assertThat(plan(new Filter(null, null, null, "commitment-withdrawn", null, null, null, null), Order.OLDEST))
                .contains("using fact_kind")
                .doesNotContain("Seq Scan");
        assertThat(plan(new Filter("commitments/c-490", null, null, null), Order.OLDEST))
                .contains("fact_pkey")
                .doesNotContain("Seq Scan");
    }

    @ParameterizedTest
    @EnumSource
    void findsAnImportBesideWhatItBroughtIn(Order order) {
        String plan = plan(new CityId("imported"), Filter.NONE, order);
        assertThat(plan).contains("fact_import");
        assertThat(PASSED_OVER.matcher(plan).results().map(found -> Integer.parseInt(found.group(1))))
                .as(plan)
                .allSatisfy(rows -> assertThat(rows).isLessThan(100));
    }

    @ParameterizedTest
    @EnumSource
    void tellsWhatWasThereBeforeWithoutSearchingAllOfIt(Order order) {
        List<Filter> filters = List.of(
                Filter.NONE,
                new Filter(POPULATION, null, null, null),
                new Filter(null, null, day("2000-01-01"), day("2000-01-31")));
        for (Filter filter : filters) {
            long began = System.nanoTime();
            assertThat(history.of(LARGE, filter, order, null, 100).items()).hasSize(100);
            assertThat(Duration.ofNanos(System.nanoTime() - began)).isLessThan(Duration.ofSeconds(1));
        }
    }

    /** The two ways to search have to find the same. */
    @Test
    void findsTheSameEarlierValueOnEitherWay() {
        String naive = """
                select (select value ->> 'population' from queries.fact as other
                    where other.city = fact.city and other.path = fact.path
                      and other.counts_from <= fact.counts_from and other.position < fact.position
                    order by counts_from desc, position desc limit 1)
                from queries.fact as fact
                where city = 'large' and position between 900 and 1100 and path = 'overview/population'
                order by position
                """;
        List<Change> changes = history.of(
                        LARGE,
                        new Filter(POPULATION, null, null, null, null, null, 899L, 1100L),
                        Order.OLDEST,
                        null,
                        1000)
                .items();
        assertThat(changes.stream()
                        .map(change -> change.before() == null
                                ? null
                                : change.before().get("population").asString())
                        .toList())
                .isEqualTo(Database.jdbc().sql(naive).query(String.class).list());
    }
}
