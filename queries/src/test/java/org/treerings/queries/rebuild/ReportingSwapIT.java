package org.treerings.queries.rebuild;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.treerings.queries.Database;

/** The views for reports when the tables beneath them are taken away. */
class ReportingSwapIT extends Rebuilding {

    /** Each view's text, rights and meaning, and each column's. */
    private List<String> views() {
        return jdbc.sql("""
                        select concat_ws(' ', oid::text, relname, relacl::text, pg_get_viewdef(oid), obj_description(oid, 'pg_class'))
                        from pg_class where relnamespace = 'reporting'::regnamespace
                        union all
                        select concat_ws(' ', attrelid::text, attname, format_type(atttypid, atttypmod), col_description(attrelid, attnum))
                        from pg_attribute join pg_class on pg_class.oid = attrelid
                        where relnamespace = 'reporting'::regnamespace
                        order by 1
                        """).query((row, _) -> row.getString(1)).list();
    }

    private List<String> rows(String view) {
        return jdbc.sql("select row::text from reporting." + view + " as row order by 1")
                .query((row, _) -> row.getString(1))
                .list();
    }

    @Test
    void areTheSameAndOpenToTheSame() {
        List<String> before = views();
        rebuild(_ -> {}).run();
        assertThat(views()).isEqualTo(before).anyMatch(view -> view.contains("treerings_reporting=r/"));
    }

    @Test
    void showTheNewTables() {
        List<String> actions = rows("actions");
        List<String> history = rows("history");
        Database.empty();
        assertThat(rows("actions")).isEmpty();
        rebuild(_ -> {}).run();
        assertThat(rows("actions")).isEqualTo(actions).isNotEmpty();
        assertThat(rows("history")).isEqualTo(history).isNotEmpty();
        goOn(9_000_000_000L);
        assertThat(jdbc.sql("select population from reporting.cities where city = 'anshun'")
                        .query(Long.class)
                        .single())
                .isEqualTo(9_000_000_000L);
        assertThat(rows("history")).hasSize(history.size() + 1);
    }

    @Test
    void mayStandBesideTheTablesUnderAView() {
        jdbc.sql(
                        "create view public.both as select name, population from queries.city join reporting.cities using (city)")
                .update();
        try {
            assertThat(rebuild(_ -> {}).run()).isTrue();
            goOn(9_000_000_000L);
            assertThat(jdbc.sql("select population from public.both where name = 'anshun City'")
                            .query(Long.class)
                            .single())
                    .isEqualTo(9_000_000_000L);
        } finally {
            jdbc.sql("drop view public.both").update();
        }
    }

    @Test
    void mayBeKeptInMaterializedViews() {
        jdbc.sql("create materialized view public.kept as select * from reporting.cities")
                .update();
        try {
            assertThat(rebuild(_ -> {}).run()).isTrue();
            goOn(9_000_000_000L);
            jdbc.sql("refresh materialized view public.kept").update();
            assertThat(jdbc.sql("select population from public.kept where city = 'anshun'")
                            .query(Long.class)
                            .single())
                    .isEqualTo(9_000_000_000L);
        } finally {
            jdbc.sql("drop materialized view public.kept").update();
        }
    }
}
