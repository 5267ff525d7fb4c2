package org.treerings.app.wiring;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.treerings.app.Node;
import org.treerings.app.TestDatabase;
import org.treerings.app.ledger.Ledger;
import org.treerings.app.web.Server;
import org.treerings.queries.rebuild.Rebuild;

class UpgradeIT {

    /** As it was when the directory had its names already and nobody could share a file. */
    private static TestDatabase older() {
        TestDatabase database = new TestDatabase();
        database.ownersClient()
                .sql("drop schema ledger, queries, directory, migrations cascade")
                .update();
        migrate(database.owner(), "2026.11.22.5", "ledger");
        migrate(database.owner(), "latest", "directory");
        return database;
    }

    private static void migrate(DataSource database, String target, String... rooms) {
        Flyway.configure()
                .dataSource(database)
                .defaultSchema("migrations")
                .locations(Stream.of(rooms)
                        .map(room -> "classpath:db/migration/" + room)
                        .toArray(String[]::new))
                .ignoreMigrationPatterns("*:missing")
                .target(target)
                .load()
                .migrate();
    }

    @Test
    void startsOnTheDatabaseOfAnOlderVersion() {
        try (TestDatabase database = older();
                Node node = Node.on(database)) {
            assertThat(node.part(Ledger.class).head()).isEqualTo(-1);
            assertThat(database.client()
                            .sql("select count(*) from ledger.content")
                            .query(Long.class)
                            .single())
                    .isZero();
        }
    }

    /** Where one login did everything. */
    private static Path olderDirectory() throws IOException {
        Path data = TestDatabase.temporaryDirectory();
        try (EmbeddedDatabase database = EmbeddedDatabase.open(data, TestDatabase.BINARIES)) {
            migrate(database.owner(), "2026.11.23.71", "ledger", "directory", "queries");
            JdbcClient.create(database.owner())
                    .sql("drop role treerings_application")
                    .update();
        }
        Files.delete(data.resolve("treerings_application.password"));
        return data;
    }

    @Test
    void startsInTheDataDirectoryOfAVersionWithOneLogin() throws IOException {
        try (Server server = Server.on(olderDirectory(), true)) {
            assertThat(server.head()).isEqualTo(85);
            assertThat(server.bean(Rebuild.class).run()).isTrue();
            server.get("/api/cities/anshun").hasStatus(200);
        }
    }
}
