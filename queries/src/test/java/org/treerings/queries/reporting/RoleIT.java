package org.treerings.queries.reporting;

import static org.assertj.core.api.Assertions.assertThat;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.util.List;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

/** How the role of readers comes about in a cluster that has none. */
class RoleIT {

    private static EmbeddedPostgres cluster;

    private final JdbcClient administrator = JdbcClient.create(cluster.getPostgresDatabase());

    @BeforeAll
    static void start() throws IOException {
        cluster = EmbeddedPostgres.builder().setServerConfig("fsync", "off").start();
        JdbcClient.create(cluster.getPostgresDatabase())
                .sql("create user application")
                .update();
    }

    @AfterAll
    static void stop() throws IOException {
        cluster.close();
    }

    @BeforeEach
    void databases() {
        administrator.sql("create database one owner application").update();
        administrator.sql("create database two").update();
    }

    @AfterEach
    void drop() {
        administrator.sql("drop database one").update();
        administrator.sql("drop database two").update();
        administrator.sql("drop role if exists treerings_reporting").update();
    }

    @Test
    void isMadeByAnAdministratorWhereTheApplicationMayNot() {
        DataSource one = cluster.getDatabase("application", "one");
        migrate(one);
        assertThat(readable(one)).isEmpty();

        administrator.sql("create role treerings_reporting").update();
        migrate(one);
        assertThat(readable(one)).contains("reporting.cities", "reporting.history");
    }

    @Test
    void isSharedByTheDatabasesOfACluster() {
        DataSource two = cluster.getDatabase("postgres", "two");
        migrate(two);
        assertThat(readable(two)).contains("reporting.cities", "reporting.history");

        DataSource one = cluster.getDatabase("application", "one");
        migrate(one);
        assertThat(readable(one)).isEqualTo(readable(two));
    }

    @Test
    void isGivenWhatIsMissing() {
        DataSource two = cluster.getDatabase("postgres", "two");
        migrate(two);
        List<String> all = readable(two);
        JdbcClient.create(two)
                .sql("revoke all on reporting.cities from treerings_reporting")
                .update();
        assertThat(readable(two)).doesNotContain("reporting.cities");
        migrate(two);
        assertThat(readable(two)).isEqualTo(all);
    }

    private static void migrate(DataSource database) {
        Flyway.configure()
                .dataSource(database)
                .defaultSchema("migrations")
                .locations("classpath:db/migration/queries")
                .load()
                .migrate();
    }

    private static List<String> readable(DataSource database) {
        return JdbcClient.create(database)
                .sql("""
                        select pg_class.oid::regclass::text
                        from pg_class join pg_namespace on pg_namespace.oid = relnamespace
                            join pg_roles on rolname = 'treerings_reporting'
                        where has_schema_privilege(pg_roles.oid, pg_namespace.oid, 'usage')
                          and has_table_privilege(pg_roles.oid, pg_class.oid, 'select')
                          and nspname not in ('pg_catalog', 'information_schema') and relkind in ('r', 'v', 'm', 'S')
                        order by 1
                        """)
                .query((row, _) -> row.getString(1))
                .list();
    }
}
