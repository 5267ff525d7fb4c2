package org.treerings.queries.rebuild;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import org.treerings.queries.Database;
import org.treerings.queries.facts.FactsProjection;
import org.treerings.queries.rebuild.Build.State;

/** The read tables built anew while they are read and written. */
class RebuildIT extends Rebuilding {

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
    void letsWritersWaitForTheLastFewEntriesOnly() {
        List<Long> whileTheyWait = new ArrayList<>();
        rebuild(
                        position -> {
                            if (TransactionSynchronizationManager.isActualTransactionActive()) {
                                whileTheyWait.add(position);
                            }
                        },
                        position -> {
                            if (position == 9) {
                                IntStream.range(0, 3 * PAGE).forEach(this::goOn);
                            }
                        })
                .run();
        assertThat(whileTheyWait).containsExactly(ledger.entries().getLast().position());
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
}
