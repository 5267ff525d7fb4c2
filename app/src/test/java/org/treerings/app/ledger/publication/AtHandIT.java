package org.treerings.app.ledger.publication;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Random;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.treerings.app.TestDatabase;
import org.treerings.app.ledger.AppendTimeouts;
import org.treerings.app.ledger.Appender;
import org.treerings.app.ledger.Proposals;

/** A log that grows by what was handed over, and by what has to be read. */
class AtHandIT {

    private final TestDatabase database = new TestDatabase(6);
    private final JdbcClient client = database.client();
    private final Path data = TestDatabase.temporaryDirectory();
    private final Appender appender = new Appender(LogNode.unpooled(database), AppendTimeouts.standard());
    private final LogNode node = new LogNode(database, LogNode.setup(data));

    @AfterEach
    void stop() {
        node.close();
        appender.close();
        database.close();
    }

    /** As whoever restores a database does, or tampers with it. */
    private void past(String change) {
        database.ownersClient()
                .sql("set session_replication_role = replica; %s; set session_replication_role = origin"
                        .formatted(change))
                .update();
    }

    @Test
    void writesTheSameFilesAsFromTheDatabaseAlone() throws IOException {
        appender.handOnTo(node.atHand::add);
        Random random = new Random(5);
        try (Appender other = new Appender(LogNode.unpooled(database), AppendTimeouts.standard())) {
            for (int round = 0; round < 200; round++) {
                Appender one = random.nextInt(3) == 0 ? other : appender;
                Proposals.append(one, "city:c" + round, 0, 1 + random.nextInt(9));
                if (random.nextInt(20) == 0) {
                    node.look();
                }
            }
        }
        Head head = node.look();
        Path elsewhere = TestDatabase.temporaryDirectory();
        try (LogNode reading =
                new LogNode(database, LogNode.setup(elsewhere, data.resolve("ledger.key"), null, null))) {
            assertThat(reading.look().note()).hasToString(head.note().toString());
        }
        assertThat(head.checkpoint().root()).isEqualTo(Entries.root(client, head.size()));
        for (String tile : LogNode.files(elsewhere.resolve("ledger/tile")).keySet()) {
            assertThat(data.resolve("ledger/tile").resolve(tile))
                    .hasSameBinaryContentAs(elsewhere.resolve("ledger/tile").resolve(tile));
        }
    }

    @Test
    void readsNothingThatItHas() {
        appender.handOnTo(node.atHand::add);
        Proposals.append(appender, "city:lisbon", 0, 3);
        byte[] root = Entries.root(client, 3);
        past("update ledger.entry set payload = '{}' where position < 2");
        assertThat(Entries.root(client, 3)).isNotEqualTo(root);
        assertThat(node.look().checkpoint().root()).isEqualTo(root);
    }

    @Test
    void publishesNothingThatTheDatabaseLost() {
        appender.handOnTo(node.atHand::add);
        Proposals.append(appender, "city:lisbon", 0, 3);
        past("delete from ledger.entry");
        Entries.append(client, 3);
        Proposals.append(appender, "city:porto", 0, 2);
        Head head = node.look();
        assertThat(head.size()).isEqualTo(5);
        assertThat(head.checkpoint().root()).isEqualTo(Entries.root(client, 5));
    }

    @Test
    void readsWhatFoundNoRoom() {
        AtHand small = new AtHand(3000);
        appender.handOnTo(small::add);
        for (int version = 0; version < 20; version++) {
            Proposals.append(appender, "city:lisbon", version, 1);
        }
        assertThat(small.take(0, 20)).hasSizeBetween(1, 5);
        Proposals.append(appender, "city:lisbon", 20, 1);
        assertThat(small.take(0, 20)).isEmpty();
        assertThat(small.take(20, 21)).hasSize(1);
    }

    @Test
    void keepsWhatIsNotAskedForYetAndLetsGoOfWhatWasPassed() {
        AtHand atHand = new AtHand();
        appender.handOnTo(atHand::add);
        for (int version = 0; version < 4; version++) {
            Proposals.append(appender, "city:lisbon", version, 1);
        }
        assertThat(atHand.take(1, 3)).extracting(batch -> batch.first()).containsExactly(1L, 2L);
        assertThat(atHand.take(0, 4)).extracting(batch -> batch.first()).containsExactly(3L);
    }
}
