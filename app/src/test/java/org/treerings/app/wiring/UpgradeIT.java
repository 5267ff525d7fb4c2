package org.treerings.app.wiring;

import static org.assertj.core.api.Assertions.assertThat;

import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.Test;
import org.treerings.app.Node;
import org.treerings.app.TestDatabase;
import org.treerings.app.ledger.Ledger;

class UpgradeIT {

    /** As it was when the directory had its names already and nobody could share a file. */
    private static TestDatabase older() {
        TestDatabase database = new TestDatabase();
        database.client()
                .sql("drop schema ledger, queries, directory, migrations cascade")
                .update();
        migrate(database, "ledger", "2026.11.22.5");
        migrate(database, "directory", "latest");
        return database;
    }

    private static void migrate(TestDatabase database, String room, String target) {
        Flyway.configure()
                .dataSource(database.pool())
                .defaultSchema("migrations")
                .locations("classpath:db/migration/" + room)
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
}
