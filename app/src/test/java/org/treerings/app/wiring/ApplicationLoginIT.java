package org.treerings.app.wiring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.SQLException;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.treerings.app.TestDatabase;

/** What the database lets the login do that the application runs as, and what it refuses its owner too. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ApplicationLoginIT {

    private static final String NOT_ALLOWED = "42501";
    private static final String TRIGGER = "TR000";

    private final TestDatabase database = new TestDatabase(2);
    private final JdbcClient application = database.client();
    private final JdbcClient owner = database.ownersClient();

    @BeforeAll
    void append() {
        application.sql("""
                        insert into ledger.entry
                        values (0, gen_random_uuid(), 'city:lisbon', 0, 'tested', 1, now(), '{}', '{}', sha256('salt'))
                        """).update();
    }

    @AfterAll
    void stop() {
        database.close();
    }

    private static void refuses(JdbcClient login, String state, String sql) {
        assertThatThrownBy(() -> login.sql(sql).update())
                .as(sql)
                .rootCause()
                .isInstanceOfSatisfying(
                        SQLException.class,
                        cause -> assertThat(cause.getSQLState()).isEqualTo(state));
    }

    private static List<String> texts(JdbcClient login, String sql) {
        return login.sql(sql).query((row, _) -> row.getString(1)).list();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "delete from ledger.entry",
                "truncate ledger.entry",
                "alter table ledger.entry disable trigger entry_is_append_only",
                "alter table ledger.entry disable trigger user",
                "alter table ledger.entry add column more text",
                "alter table ledger.entry owner to treerings_application",
                "drop trigger entry_is_append_only on ledger.entry",
                "create trigger mine before insert on ledger.entry for each row execute function ledger.refuse_change()",
                "create rule mine as on insert to ledger.entry do instead nothing",
                "drop table ledger.entry",
                "set session_replication_role = replica",
                "create or replace function ledger.refuse_change() returns trigger language plpgsql as 'begin return new; end'",
                "create function ledger.mine() returns void language sql as ''",
                "create table ledger.mine (id integer)",
                "create schema mine",
                "set role postgres"
            })
    void mayNotChangeNorUnguardWhatWasRecorded(String sql) {
        refuses(application, NOT_ALLOWED, sql);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "update ledger.checkpoint set keys = ''",
                "delete from ledger.checkpoint",
                "delete from ledger.cosignature",
                "delete from ledger.document",
                "update directory.actor set id = 'somebody'",
                "delete from directory.actor",
                "drop table queries.fact",
                "create table queries.mine (id integer)",
                "alter procedure queries.swap_copy set search_path = public",
                "update migrations.flyway_schema_history set success = true"
            })
    void mayNotDoWhatItNeverDoes(String sql) {
        refuses(application, NOT_ALLOWED, sql);
    }

    @Test
    void mayUpdateNoColumnButThoseThatCanBeErasedAndTheTriggerDecidesThere() {
        List<String> columns = texts(
                owner,
                "select attname from pg_attribute where attrelid = 'ledger.entry'::regclass and attnum > 0 order by attnum");
        List<String> erasable = List.of("payload", "metadata", "salt");
        assertThat(columns).hasSize(10).containsAll(erasable);
        columns.forEach(column -> refuses(
                application,
                erasable.contains(column) ? TRIGGER : NOT_ALLOWED,
                "update ledger.entry set %s = %<s".formatted(column)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "delete from ledger.entry",
                "truncate ledger.entry",
                "update ledger.entry set position = 7",
                "update ledger.entry set type = 'other'",
                "update ledger.entry set payload = ''"
            })
    void isNotAloneInBeingRefusedByTheTrigger(String sql) {
        refuses(owner, TRIGGER, sql);
    }

    private List<String> rightsOnEntries() {
        return texts(owner, """
                select privilege_type from pg_class, aclexplode(relacl)
                where pg_class.oid = 'ledger.entry'::regclass and grantee = 'treerings_application'::regrole
                union all
                select privilege_type || ' of ' || attname from pg_attribute, aclexplode(attacl)
                where attrelid = 'ledger.entry'::regclass and grantee = 'treerings_application'::regrole
                order by 1
                """);
    }

    @Test
    void hasOnEntriesExactlyWhatItNeeds() {
        assertThat(rightsOnEntries())
                .containsExactly("INSERT", "SELECT", "UPDATE of metadata", "UPDATE of payload", "UPDATE of salt");
    }

    @Test
    void losesAtTheNextStartWhatSomebodyGaveItBesides() {
        List<String> before = rightsOnEntries();
        owner.sql("grant delete, truncate, update on ledger.entry to treerings_application")
                .update();
        owner.sql("grant update (type) on ledger.entry to treerings_application")
                .update();
        refuses(application, TRIGGER, "delete from ledger.entry");
        database.migrate();
        assertThat(rightsOnEntries()).isEqualTo(before);
        refuses(application, NOT_ALLOWED, "delete from ledger.entry");
    }

    /** Tables to which it has no access of any kind. */
    private List<String> shut() {
        return texts(application, """
                        select oid::regclass::text from pg_class
                        where relnamespace::regnamespace::text in ('ledger', 'directory', 'queries')
                          and case when relkind = 'S' then not has_sequence_privilege(oid, 'usage')
                              when relkind in ('r', 'p', 'v', 'm', 'f') then
                                  not has_any_column_privilege(oid, 'select, insert, update')
                                  and not has_table_privilege(oid, 'delete') end
                        """);
    }

    /** A new table is given to it in {@code afterMigrate__application.sql}. */
    @Test
    void isLetIntoEveryTable() {
        assertThat(shut()).isEmpty();
    }

    @Test
    void isNotLetIntoATableThatNobodyNamed() {
        owner.sql("create table ledger.forgotten (id integer)").update();
        owner.sql("grant select on ledger.forgotten to treerings_application").update();
        assertThat(shut()).isEmpty();
        database.migrate();
        assertThat(shut()).containsExactly("ledger.forgotten");
        owner.sql("drop table ledger.forgotten").update();
    }
}
