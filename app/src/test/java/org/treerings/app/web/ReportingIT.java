package org.treerings.app.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.zaxxer.hikari.HikariDataSource;
import java.sql.SQLException;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A tool that asks in SQL, with a login in the role for it. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ReportingIT {

    private static final String NOT_ALLOWED = "42501";
    private static final List<String> FIELDS =
            List.of("commitment", "action", "status", "baseline", "target", "dueOn", "reports", "version");

    private Server server;
    private SingleConnectionDataSource login;
    private JdbcClient tool;

    @BeforeAll
    void start() {
        server = Server.withSample();
        server.owner()
                .sql("create user metabase password 'secret' in role treerings_reporting")
                .update();
        String address = server.bean(HikariDataSource.class).getJdbcUrl();
        login = new SingleConnectionDataSource(address, "metabase", "secret", true);
        tool = JdbcClient.create(login);
    }

    @AfterAll
    void stop() {
        login.destroy();
        server.close();
    }

    private List<String> texts(JdbcClient client, String sql) {
        return client.sql(sql).query((row, _) -> row.getString(1)).list();
    }

    /** By the catalogue, which everyone may read. */
    private List<String> relations(String condition) {
        return texts(
                tool,
                "select quote_ident(nspname) || '.' || quote_ident(relname) from pg_class join pg_namespace on"
                        + " pg_namespace.oid = relnamespace where relkind in ('r', 'p', 'v', 'm', 'S', 'f') and "
                        + condition);
    }

    private void assertNotAllowed(String sql) {
        assertThatThrownBy(() -> tool.sql(sql).query().listOfRows())
                .as(sql)
                .rootCause()
                .isInstanceOfSatisfying(
                        SQLException.class,
                        cause -> assertThat(cause.getSQLState()).isEqualTo(NOT_ALLOWED));
    }

    @Test
    void readsWhatTheFeedSends() {
        List<String> sent = server.get("/api/actions")
                .hasStatus(200)
                .text()
                .lines()
                .map(new JsonMapper()::readTree)
                .map(row -> String.join(
                        "|",
                        FIELDS.stream().map(row::get).map(JsonNode::asString).toList()))
                .toList();
        assertThat(texts(tool, """
                        select concat_ws('|', commitment, action, status, coalesce(baseline, ''), coalesce(target, ''),
                            coalesce(due_on::text, ''), reports, version)
                        from reporting.actions
                        """)).hasSize(25).containsExactlyInAnyOrderElementsOf(sent);
    }

    @Test
    void readsEveryViewAndNothingElse() {
        assertThat(relations("nspname = 'reporting'"))
                .hasSize(9)
                .allSatisfy(view ->
                        assertThat(texts(tool, "select count(*) from " + view)).hasSize(1));
        assertThat(relations("nspname !~ '^(reporting|information_schema|pg_.*)$'"))
                .contains("ledger.entry", "ledger.document", "directory.actor", "directory.draft", "queries.fact")
                .contains("queries.path", "queries.city", "queries.projection", "migrations.flyway_schema_history")
                .allSatisfy(table -> assertNotAllowed("select 1 from " + table));
    }

    @Test
    void mayWriteNowhere() {
        assertThat(
                        relations(
                                "nspname !~ '^(information_schema|pg_.*)$'"
                                        + " and has_table_privilege(pg_class.oid, 'insert, update, delete, truncate, references, trigger')"))
                .isEmpty();
        assertThat(relations("nspname in ('pg_catalog', 'information_schema')"
                        + " and has_table_privilege(pg_class.oid, 'insert, delete, truncate')"))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "create table reporting.mine (id integer)",
                "create table public.mine (id integer)",
                "create schema mine",
                "create or replace view reporting.cities as select 1 as city",
                "call queries.begin_copy('city')",
                "select ledger.grew(array['city:anshun'], array[0])",
                "select pg_read_file('postgresql.conf')",
                "set role postgres"
            })
    void mayDoNothingElse(String sql) {
        assertNotAllowed(sql);
    }
}
