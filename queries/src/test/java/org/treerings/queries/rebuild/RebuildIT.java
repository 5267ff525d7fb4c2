package org.treerings.queries.rebuild;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;
import static org.treerings.queries.Sample.ANSHUN;
import static org.treerings.queries.Sample.IMPORTED_AT;
import static org.treerings.queries.Sample.OFFICER;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import org.treerings.kernel.event.EntryRetracted;
import org.treerings.kernel.event.PopulationRecorded;
import org.treerings.kernel.framework.Framework;
import org.treerings.kernel.identity.CityId;
import org.treerings.queries.Database;
import org.treerings.queries.Ledger;
import org.treerings.queries.Sample;
import org.treerings.queries.facts.FactsProjection;
import org.treerings.queries.facts.Recorded;
import org.treerings.queries.profile.Documents;
import org.treerings.queries.rebuild.Build.State;

/** The read tables built anew while they are read and written. */
class RebuildIT {

    private static final int PAGE = 5;

    private final JdbcClient jdbc = Database.jdbc();
    private final Builds builds = new Builds(jdbc);
    private final Ledger ledger = new Ledger();
    private final TransactionTemplate transactions =
            new TransactionTemplate(new DataSourceTransactionManager(Database.source()));
    private final FactsProjection live =
            new FactsProjection(jdbc, new Documents(jdbc, Framework.current(), Sample.CLOCK));

    @BeforeEach
    void write() {
        Database.empty();
        Sample.importInto(ledger);
        ledger.append(OFFICER, IMPORTED_AT, Sample.registered(new CityId("zunyi"), "2026-04-05"));
        ledger.append(
                OFFICER,
                IMPORTED_AT,
                new EntryRetracted(ANSHUN, ledger.entries().get(6).entry(), "wrong", null));
        transactions.executeWithoutResult(_ -> live.write(ledger.entries()));
    }

    /** Before each page is read, something happens. */
    private Rebuild rebuild(Consumer<Long> before) {
        Source source = new Source() {
            @Override
            public List<Recorded> after(long position, int limit) {
                before.accept(position);
                return ledger.entries().stream()
                        .filter(entry -> entry.position() > position)
                        .limit(limit)
                        .toList();
            }

            @Override
            public long head() {
                return ledger.entries().size() - 1L;
            }
        };
        return new Rebuild(source, PAGE, Database.source(), transactions, Framework.current(), Sample.CLOCK);
    }

    private Build build() {
        return builds.find(Rebuild.NAME).orElseThrow();
    }

    /** One more entry, written as the live processor does. */
    private void goOn(long people) {
        Recorded entry = ledger.append(OFFICER, IMPORTED_AT, new PopulationRecorded(ANSHUN, people, null, null));
        transactions.executeWithoutResult(_ -> live.write(List.of(entry)));
    }

    private List<String> shapes() {
        return jdbc.sql("""
                        select indexdef from pg_indexes where schemaname = 'queries'
                        union all
                        select conrelid::regclass || ' ' || conname || ' ' || pg_get_constraintdef(oid) from pg_constraint
                        where connamespace = 'queries'::regnamespace
                        union all
                        select relname || ' ' || coalesce(reloptions::text, '') from pg_class
                        where relnamespace = 'queries'::regnamespace
                        order by 1
                        """).query((row, _) -> row.getString(1)).list();
    }

    @Test
    void writesTheSameRowsFromNothing() {
        List<String> before = Database.dump();
        List<String> shapes = shapes();
        Database.empty();
        assertThat(rebuild(_ -> {}).run()).isTrue();
        assertThat(Database.dump()).isEqualTo(before);
        assertThat(shapes()).isEqualTo(shapes);
        assertThat(jdbc.sql("select count(*) from pg_namespace where nspname like 'queries\\_%'")
                        .query(Integer.class)
                        .single())
                .isZero();
        assertThat(build().state()).isEqualTo(State.BUILT);
        assertThat(build().position()).isEqualTo(ledger.entries().getLast().position());
        assertThat(build().version()).isEqualTo(FactsProjection.VERSION);
    }

    @Test
    void showsNothingHalfBuiltAndWhatIsWrittenMeanwhile() {
        long entries = ledger.entries().size();
        rebuild(position -> {
                    assertThat(jdbc.sql("select count(distinct position) from queries.fact")
                                    .query(Long.class)
                                    .single())
                            .isEqualTo(ledger.entries().size());
                    if (position == 9) {
                        goOn(7);
                    }
                })
                .run();
        goOn(8);
        assertThat(ledger.entries()).hasSize((int) entries + 2);
        List<String> shown = Database.dump();
        Database.empty();
        live.write(ledger.entries());
        assertThat(shown).isEqualTo(Database.dump());
    }

    @Test
    void leavesWhatIsReadWhenItBreaksOffAndBeginsAnew() {
        jdbc.sql("update queries.city set name = 'As it was' where city = 'zunyi'")
                .update();
        List<String> before = Database.dump();
        Rebuild broken = rebuild(position -> {
            if (position == 9) {
                throw new IllegalStateException("the lights went out");
            }
        });
        assertThatThrownBy(broken::run).hasMessageContaining("the lights went out");
        assertThat(Database.dump()).isEqualTo(before);
        assertThat(build().state()).isEqualTo(State.FAILED);
        assertThat(build().problem()).contains("the lights went out");
        assertThat(build().position()).isEqualTo(9);
        rebuild(_ -> {}).run();
        assertThat(Database.dump()).isNotEqualTo(before);
        assertThat(jdbc.sql("select name from queries.city where city = 'zunyi'")
                        .query(String.class)
                        .single())
                .isEqualTo("zunyi City");
    }

    @Test
    void tellsOfOneWhoseProgramIsGone() {
        builds.begun(Rebuild.NAME, 100);
        assertThat(build().state()).isEqualTo(State.BROKEN_OFF);
        rebuild(_ -> assertThat(build().state()).isEqualTo(State.BUILDING)).run();
        assertThat(build().state()).isEqualTo(State.BUILT);
    }

    @Test
    void runsOnceAtATime() {
        assertThat(rebuild(_ -> assertThat(rebuild(_ -> {}).run()).isFalse()).run())
                .isTrue();
    }

    @Test
    void takesViewsAlongWithTheirRightsAndOptions() {
        jdbc.sql("create schema reporting").update();
        try {
            jdbc.sql(
                            "create view reporting.people with (security_barrier = true) as"
                                    + " select city, value ->> 'population' as people from queries.fact where path = 'overview/population'")
                    .update();
            jdbc.sql("create view reporting.most as select max(people::bigint) as people from reporting.people")
                    .update();
            jdbc.sql("grant select on reporting.people to public").update();
            rebuild(_ -> {}).run();
            goOn(9_000_000_000L);
            assertThat(jdbc.sql("select people from reporting.most")
                            .query(Long.class)
                            .single())
                    .isEqualTo(9_000_000_000L);
            assertThat(jdbc.sql(
                                    "select reloptions::text || relacl::text from pg_class where oid = 'reporting.people'::regclass")
                            .query(String.class)
                            .single())
                    .contains("security_barrier=true", "=r/");
        } finally {
            jdbc.sql("drop schema reporting cascade").update();
        }
    }

    @Test
    void changesNothingWhereSomethingElseHangsOnTheTables() {
        jdbc.sql("create materialized view public.kept as select city from queries.city")
                .update();
        List<String> before = Database.dump();
        try {
            assertThatThrownBy(rebuild(_ -> {})::run)
                    .isInstanceOf(DataAccessException.class)
                    .hasMessageContaining("kept");
            assertThat(Database.dump()).isEqualTo(before);
            assertThat(build().state()).isEqualTo(State.FAILED);
        } finally {
            jdbc.sql("drop materialized view public.kept").update();
        }
        assertThat(rebuild(_ -> {}).run()).isTrue();
    }

    @Test
    void waitsForWhoeverReadsForLongAndLetsOthersReadMeanwhile() throws SQLException {
        CompletableFuture<Boolean> rebuild;
        try (Connection reader = Database.source().getConnection();
                Statement statement = reader.createStatement()) {
            reader.setAutoCommit(false);
            statement.executeQuery("select * from queries.fact").close();
            rebuild = CompletableFuture.supplyAsync(rebuild(_ -> {})::run);
            await().until(() ->
                    jdbc.sql("select count(*) from pg_locks where not granted and mode = 'AccessExclusiveLock'")
                                    .query(Integer.class)
                                    .single()
                            > 0);
            assertThat(Database.dump()).isNotEmpty();
            assertThat(rebuild.isDone()).isFalse();
            reader.rollback();
        }
        assertThat(rebuild.join()).isTrue();
    }
}
