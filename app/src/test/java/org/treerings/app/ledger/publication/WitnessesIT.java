package org.treerings.app.ledger.publication;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.util.FileSystemUtils;
import org.treerings.app.TestDatabase;
import org.treerings.app.audit.Witness;
import org.treerings.app.ledger.checkpoint.Checkpoint;
import org.treerings.app.ledger.checkpoint.LogKey;
import org.treerings.app.ledger.checkpoint.Note;
import org.treerings.app.ledger.checkpoint.VerifierKey;
import org.treerings.app.ledger.witness.Witnesses;

/** A log whose checkpoints others sign too. */
class WitnessesIT {

    private static final LogKey KEY =
            LogKey.of("log.example.org", "the thirty-two bytes of the log.".getBytes(StandardCharsets.US_ASCII));

    private final TestDatabase database = new TestDatabase(4);
    private final JdbcClient client = database.client();
    private final Path data = TestDatabase.temporaryDirectory();
    private final Witness first = witness("first.example.org", "the seed of the first witness 32");
    private final Witness second = witness("second.example.org", "the seed of the second one is 32");

    private static Witness witness(String name, String seed) {
        return new Witness(
                name,
                seed.getBytes(StandardCharsets.US_ASCII),
                KEY.verifiers().stream().map(VerifierKey::toString).toList(),
                Clock.systemUTC());
    }

    @AfterEach
    void stop() {
        first.close();
        second.close();
        database.close();
    }

    private LogNode node(TestDatabase on, Path directory, Witness... witnesses) {
        Path file = directory.resolve("ledger.key");
        KEY.keep(file);
        Setup plain = LogNode.setup(directory, file, null, null);
        return new LogNode(
                on,
                new Setup(
                        plain.directory(),
                        file,
                        null,
                        false,
                        null,
                        Stream.of(witnesses).map(WitnessesIT::asked).toList()));
    }

    private static org.treerings.app.ledger.witness.Witness asked(Witness witness) {
        return org.treerings.app.ledger.witness.Witness.parse(witness.vkey() + " " + witness.url());
    }

    private static void awaitCosignatures(LogNode node, int count) {
        await().until(() -> node.look().cosignatures().size() == count);
    }

    @Test
    void signEachCheckpointAsTheLogGrows() {
        try (LogNode node = node(database, data, first, second)) {
            for (int entries : List.of(3, 1, 252, 1, 600)) {
                Entries.append(client, entries);
                awaitCosignatures(node, 2);
                Head head = node.look();
                Note served = Note.parse(head.witnessed().bytes());
                assertThat(KEY.verifiers()).allMatch(key -> key.signed(served));
                assertThat(List.of(first, second))
                        .allMatch(witness -> asked(witness).key().signed(served));
                assertThat(node.log.cosigned())
                        .hasValueSatisfying(note -> assertThat(note.text()).isEqualTo(served.text()));
                assertThat(first.size(KEY.origin())).isEqualTo(head.size());
            }
        }
    }

    @Test
    void areAskedForWhatGrewOutOfTheLastOneByTheNextSignerToo() {
        Entries.append(client, 300);
        try (LogNode node = node(database, data, first)) {
            awaitCosignatures(node, 1);
        }
        try (LogNode other = node(database, TestDatabase.temporaryDirectory(), first)) {
            Entries.append(client, 300);
            awaitCosignatures(other, 1);
            assertThat(first.size(KEY.origin())).isEqualTo(600);
        }
    }

    @Test
    void areNotWaitedFor() {
        second.close();
        try (LogNode node = node(database, data, first, second)) {
            Entries.append(client, 10);
            assertThat(node.look().size()).isEqualTo(10);
            awaitCosignatures(node, 1);
            Entries.append(client, 10);
            assertThat(node.look().size()).isEqualTo(20);
        }
    }

    @Test
    void knowThatEverythingWasPutBack() throws IOException {
        Head backup;
        try (LogNode node = node(database, data, first)) {
            Entries.append(client, 300);
            backup = node.look();
            Entries.append(client, 400);
            awaitCosignatures(node, 1);
        }
        Entries.putBack(database.ownersClient(), 300, backup);
        FileSystemUtils.deleteRecursively(data.resolve("ledger"));
        try (LogNode node = node(database, data, first)) {
            node.check();
            assertThatThrownBy(node::consult)
                    .isInstanceOf(Diverged.class)
                    .hasMessageContaining(
                            "A witness has signed a checkpoint of 700 entries, and the newest one here is of 300");
        }
    }

    @Test
    void areRightWhenAnotherNodeHasAskedThemForMoreMeanwhile() {
        try (LogNode node = node(database, data, first)) {
            Entries.append(client, 300);
            awaitCosignatures(node, 1);
            Head older = node.look();
            Entries.append(client, 400);
            awaitCosignatures(node, 1);
            try (Witnesses asked = new Witnesses(List.of(asked(first)), node.log.files())) {
                new Cosigning(asked, node.heads, node.log).consult(older);
                assertThat(asked.ahead()).isEqualTo(700);
            }
        }
    }

    @Test
    void knowAnotherHistoryOfTheSameLog() {
        Entries.append(client, 300);
        try (LogNode node = node(database, data, first)) {
            awaitCosignatures(node, 1);
        }
        try (TestDatabase another = new TestDatabase(4);
                LogNode node = node(another, TestDatabase.temporaryDirectory(), first)) {
            Entries.append(another.client(), 500);
            node.look();
            await().untilAsserted(
                            () -> assertThatThrownBy(node::look)
                                    .isInstanceOf(Diverged.class)
                                    .hasMessageContaining(
                                            "signed a checkpoint of 300 entries that the ledger of 500 entries here does not begin with"));
            assertThat(Checkpoint.parse(node.heads.newest().orElseThrow().note().text())
                            .size())
                    .isEqualTo(500);
        }
    }
}
