package org.treerings.queries.rebuild;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;
import org.springframework.dao.DataAccessException;
import org.treerings.queries.Database;
import org.treerings.queries.rebuild.Build.State;

/** What the swap does with those who look at the tables that it takes away. */
class SwapIT extends Rebuilding {

    @Test
    void takesViewsAlongWithTheirRightsAndOptions() {
        jdbc.sql("create schema charts").update();
        try {
            jdbc.sql(
                            "create view charts.people with (security_barrier = true) as"
                                    + " select city, value ->> 'population' as people from queries.fact where path = 'overview/population'")
                    .update();
            jdbc.sql("create view charts.most as select max(people::bigint) as people from charts.people")
                    .update();
            jdbc.sql("grant select on charts.people to public").update();
            rebuild(_ -> {}).run();
            goOn(9_000_000_000L);
            assertThat(jdbc.sql("select people from charts.most")
                            .query(Long.class)
                            .single())
                    .isEqualTo(9_000_000_000L);
            assertThat(jdbc.sql(
                                    "select reloptions::text || relacl::text from pg_class where oid = 'charts.people'::regclass")
                            .query(String.class)
                            .single())
                    .contains("security_barrier=true", "=r/");
        } finally {
            jdbc.sql("drop schema charts cascade").update();
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
