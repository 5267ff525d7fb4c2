package org.treerings.queries;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.SQLException;
import java.util.List;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;

/** One PostgreSQL for all tests of a run, with the read tables and a table for tokens. */
public final class Database {

    private static final DataSource SOURCE = start();

    private Database() {}

    public static DataSource source() {
        return SOURCE;
    }

    public static JdbcClient jdbc() {
        return JdbcClient.create(SOURCE);
    }

    /** The same through one connection: whoever asks thousands of times would wait for as many to be made. */
    public static JdbcClient oneConnection() {
        try {
            return JdbcClient.create(new SingleConnectionDataSource(SOURCE.getConnection(), true));
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** As it was before the first event. */
    public static void empty() {
        jdbc().sql("truncate queries.fact, queries.path, queries.city, tokenentry")
                .update();
    }

    /** Every row of every read table, to be compared. */
    public static List<String> dump() {
        return Stream.of(
                        "select row::text from queries.fact as row order by city, path, counts_from, position",
                        "select row::text from queries.path as row order by city, path",
                        "select row::text from queries.city as row order by city")
                .flatMap(sql -> jdbc().sql(sql).query(String.class).list().stream())
                .toList();
    }

    private static DataSource start() {
        try {
            EmbeddedPostgres postgres =
                    EmbeddedPostgres.builder().setServerConfig("fsync", "off").start();
            Runtime.getRuntime().addShutdownHook(new Thread(() -> close(postgres)));
            DataSource source = postgres.getPostgresDatabase();
            Flyway.configure()
                    .dataSource(source)
                    .locations("classpath:db/migration/queries")
                    .load()
                    .migrate();
            JdbcClient.create(source).sql("""
                            create table tokenentry (
                                processorname text, segment integer, token bytea, tokentype text, timestamp text,
                                owner text, primary key (processorname, segment))
                            """).update();
            return source;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void close(EmbeddedPostgres postgres) {
        try {
            postgres.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
