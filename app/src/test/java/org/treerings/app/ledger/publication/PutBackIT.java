package org.treerings.app.ledger.publication;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.util.FileSystemUtils;
import org.treerings.app.TestDatabase;
import org.treerings.app.ledger.checkpoint.LogKey;

/** A database that is not any more what was published of it. */
class PutBackIT {

    private final TestDatabase database = new TestDatabase(4);
    private final JdbcClient client = database.ownersClient();
    private final Path data = TestDatabase.temporaryDirectory();
    private final Path outside = TestDatabase.temporaryDirectory();
    private Head backup;

    @BeforeEach
    void publishAfterABackup() {
        try (LogNode node = node(null)) {
            Entries.append(client, 300);
            backup = node.look();
            Entries.append(client, 400);
            assertThat(node.look().size()).isEqualTo(700);
        }
    }

    @AfterEach
    void stop() {
        database.close();
    }

    private LogNode node(@Nullable String origin) {
        return new LogNode(database, LogNode.setup(data, data.resolve("ledger.key"), origin, outside));
    }

    private void refuses(String reason) {
        try (LogNode node = node(null)) {
            assertThatThrownBy(() -> {
                        node.check();
                        node.tries();
                    })
                    .isInstanceOf(Diverged.class)
                    .hasMessageContaining(reason)
                    .hasMessageContaining("docs/operations.md");
            assertThat(node.heads.newest()).map(Head::size).isNotEqualTo(701L);
        }
    }

    @Test
    void isRefusedFromBeforeTheLastCheckpoint() {
        Entries.putBack(client, 300, backup);
        refuses("of 300 entries, and one of 700 is in " + data);
    }

    @Test
    void isRefusedAlsoOnceItHasGrownAgain() {
        Entries.putBack(client, 300, backup);
        Entries.append(client, 800);
        refuses("of 300 entries, and one of 700");
    }

    @Test
    void isRefusedByTheCopyOutsideWhenTheDataDirectoryWasPutBackToo() throws IOException {
        Entries.putBack(client, 300, backup);
        FileSystemUtils.deleteRecursively(data.resolve("ledger"));
        refuses("one of 700 is in " + outside);
    }

    @Test
    void isRefusedWhenItIsAnother() {
        try (TestDatabase empty = new TestDatabase(4);
                LogNode node = new LogNode(empty, LogNode.setup(data, data.resolve("ledger.key"), null, outside))) {
            assertThatThrownBy(node::check)
                    .isInstanceOf(Diverged.class)
                    .hasMessageContaining("which the database does not know");
        }
    }

    @Test
    void isRefusedWithEntriesMissing() {
        client.sql("""
                set session_replication_role = replica;
                delete from ledger.entry where position >= 650;
                set session_replication_role = origin;
                """).update();
        refuses("650 entries, and a checkpoint of 700 was signed");
    }

    @Test
    void isRefusedWithOtherEntries() {
        client.sql("""
                set session_replication_role = replica;
                update ledger.entry set payload = convert_to('{"n":0}', 'UTF8') where position = 699;
                set session_replication_role = origin;
                """).update();
        refuses("The first 700 entries are others");
    }

    @Test
    void isRefusedWhileANodeRuns() {
        try (LogNode node = node(null)) {
            node.look();
            Entries.putBack(client, 300, backup);
            assertThatThrownBy(node::tries).isInstanceOf(Diverged.class).hasMessageContaining("tells of one of 300");
        }
    }

    @Test
    void isRefusedByACopyThatNobodyOfTheLogSigned() throws IOException {
        LogKey other = LogKey.generate(backup.origin(), false);
        Files.write(
                outside.resolve("checkpoint"),
                other.sign(backup.checkpoint(), Instant.EPOCH).bytes());
        refuses("is not signed by the log's key");
    }

    @Test
    void isPublishedAsANewLogUnderAnotherOriginAndKey() throws IOException {
        Entries.putBack(client, 300, backup);
        try (LogNode node = node("log.example.org/second")) {
            assertThatThrownBy(node::check).isInstanceOf(Diverged.class);
        }
        Path old = TestDatabase.temporaryDirectory();
        Files.move(data.resolve("ledger"), old.resolve("ledger"));
        Files.move(data.resolve("ledger.key"), old.resolve("ledger.key"));
        Files.move(outside.resolve("checkpoint"), old.resolve("checkpoint"));
        try (LogNode node = node("log.example.org/second")) {
            node.check();
            Head head = node.look();
            assertThat(head.origin()).isEqualTo("log.example.org/second");
            assertThat(head.size()).isEqualTo(300);
            assertThat(head.log()).isEqualTo(2);
        }
        try (LogNode node = node(backup.origin())) {
            assertThatThrownBy(node::check)
                    .isInstanceOf(Diverged.class)
                    .hasMessageContaining("was given up for log.example.org/second");
        }
    }
}
