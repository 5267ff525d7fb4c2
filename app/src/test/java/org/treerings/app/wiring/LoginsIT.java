package org.treerings.app.wiring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;
import org.treerings.app.Node;
import org.treerings.app.TestDatabase;
import org.treerings.queries.rebuild.Rebuild;

/** The program beside the logins that somebody made for it. */
class LoginsIT {

    private static final String RIGHTS = """
            select concat_ws(' ', pg_class.oid::regclass, relowner::regrole, grantee::regrole, privilege_type)
            from pg_class, aclexplode(relacl) where relnamespace = 'queries'::regnamespace and relkind = 'r' order by 1
            """;

    private final TestDatabase database = new TestDatabase(2);
    private final JdbcClient administrator = database.ownersClient();

    @AfterEach
    void stop() {
        database.close();
    }

    private static List<String> texts(JdbcClient client, String sql) {
        return client.sql(sql).query((row, _) -> row.getString(1)).list();
    }

    private static void refuses(Node node, String reason) {
        assertThatThrownBy(() ->
                        node.part(JdbcClient.class).sql("truncate ledger.entry").update())
                .rootCause()
                .hasMessageContaining(reason);
    }

    private List<String> warnings(JdbcClient login) {
        ListAppender<ILoggingEvent> said = new ListAppender<>();
        Logger logger = (Logger) LoggerFactory.getLogger(Unguarded.class);
        logger.addAppender(said);
        said.start();
        new Unguarded(login).look();
        logger.detachAppender(said);
        return said.list.stream().map(ILoggingEvent::getFormattedMessage).toList();
    }

    /** A database of its own, for an owner who may do nothing besides. */
    private Stream<String> owned(String name) {
        administrator
                .sql("create role %s login password 'secret'".formatted(name))
                .update();
        administrator.sql("create database %s owner %<s".formatted(name)).update();
        return Stream.of(
                "--spring.datasource.url=" + database.pool().getJdbcUrl().replaceFirst("/test_\\d+", "/" + name),
                "--spring.datasource.password=secret");
    }

    @Test
    void areTwoInEveryTestAndNoneOfThemIsToBeWarnedOf() {
        try (Node node = Node.on(database)) {
            JdbcClient own = node.part(JdbcClient.class);
            assertThat(texts(own, "select current_user")).containsExactly("treerings_application");
            assertThat(texts(administrator, "select relowner::regrole from pg_class where relname = 'entry'"))
                    .containsExactly("postgres");
            assertThat(warnings(own)).isEmpty();
        }
    }

    @Test
    void areBothWithoutPowersOverOtherDatabases() {
        Stream<String> settings = owned("keeper");
        administrator
                .sql("create role \"city's record\" login password 'secret'")
                .update();
        try (Node node = Node.on(Stream.concat(
                settings,
                Stream.of(
                        "--spring.datasource.username=city's record",
                        "--spring.flyway.user=keeper",
                        "--spring.flyway.password=secret")))) {
            assertThat(node.part(Rebuild.class).run()).isTrue();
            assertThat(warnings(node.part(JdbcClient.class))).isEmpty();
            refuses(node, "permission denied");
        }
    }

    @Test
    void areOneWhereNobodyNamesAnotherAndThenTheStartSaysSo() {
        try (Node node = Node.on(Stream.concat(owned("alone"), Stream.of("--spring.datasource.username=alone")))) {
            assertThat(node.part(Rebuild.class).run()).isTrue();
            assertThat(warnings(node.part(JdbcClient.class)))
                    .singleElement()
                    .satisfies(line -> assertThat(line).contains("alone", "docs/operations.md", "Two logins"));
            refuses(node, "append-only");
        }
    }

    @Test
    void haveTheSameRightsAfterARebuild() {
        administrator.sql("grant usage on schema queries to public").update();
        administrator.sql("grant select on queries.city to public").update();
        List<String> before = texts(administrator, RIGHTS);
        assertThat(before).contains("queries.fact postgres treerings_application INSERT");
        try (Node node = Node.on(database)) {
            assertThat(node.part(Rebuild.class).run()).isTrue();
        }
        assertThat(texts(administrator, RIGHTS)).isEqualTo(before);
    }

    /** What is rebuilt by the owner's power follows the catalogue, and no table that is called like it. */
    @Test
    void areNotMixedUpByWhoeverCallsATableLikeTheCatalogue() {
        SingleConnectionDataSource session = new SingleConnectionDataSource(
                database.pool().getJdbcUrl(),
                database.pool().getUsername(),
                database.pool().getPassword(),
                true);
        try {
            JdbcClient application = JdbcClient.create(session);
            application
                    .sql("create temporary table pg_class as select * from pg_catalog.pg_class")
                    .update();
            application
                    .sql("update pg_temp.pg_class set reloptions = array[?] where oid = 'queries.fact'::regclass")
                    .param("fillfactor = 50); grant truncate on ledger.entry to public; --")
                    .update();
            application.sql("call queries.begin_copy('fact')").update();
            assertThat(texts(application, "select has_table_privilege('ledger.entry', 'truncate')"))
                    .containsExactly("f");
        } finally {
            session.destroy();
        }
    }
}
