package org.treerings.app.ledger.publication;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.util.FileSystemUtils;
import org.treerings.app.TestDatabase;
import org.treerings.app.ledger.checkpoint.LogKey;
import org.treerings.app.ledger.checkpoint.VerifierKey;
import org.treerings.app.ledger.tree.TilePath;

class KeeperIT {

    private final TestDatabase database = new TestDatabase(4);
    private final JdbcClient client = database.client();
    private final Path data = TestDatabase.temporaryDirectory();
    private final Path elsewhere = TestDatabase.temporaryDirectory();

    @AfterEach
    void stop() {
        database.close();
    }

    private LogNode node(Path directory) {
        return new LogNode(database, LogNode.setup(directory));
    }

    /** On a machine of its own, with the same key. */
    private LogNode other() {
        return new LogNode(database, LogNode.setup(elsewhere, data.resolve("ledger.key"), null, null));
    }

    private static boolean has(Path directory, String tile) {
        return Files.exists(directory.resolve("ledger").resolve(tile));
    }

    @Test
    void publishesWhatIsThereAndThenWhatComes() throws IOException {
        try (LogNode node = node(data)) {
            assertThat(node.look().size()).isZero();
            Entries.append(client, 300);
            Head head = node.look();
            assertThat(head.size()).isEqualTo(300);
            assertThat(head.checkpoint().root()).isEqualTo(Entries.root(client, 300));
            assertThat(VerifierKey.parse(head.keys().strip()).signed(head.note()))
                    .isTrue();
            assertThat(Files.readString(data.resolve("ledger/checkpoint")))
                    .isEqualTo(head.note().toString());
            assertThat(has(data, "tile/0/001.p/44")).isTrue();
            Entries.append(client, 100);
            assertThat(node.look().size()).isEqualTo(400);
            assertThat(has(data, "tile/0/001.p/44")).isTrue();
            Entries.append(client, 112);
            assertThat(node.look().checkpoint().root()).isEqualTo(Entries.root(client, 512));
            assertThat(has(data, "tile/0/001")).isTrue();
            assertThat(has(data, "tile/0/001.p")).isFalse();
            assertThat(node.log.tile(new TilePath(0, 1, 44))).isEmpty();
        }
    }

    @Test
    void servesNoTileThatNoCheckpointCovers() {
        try (LogNode node = node(data)) {
            Entries.append(client, 300);
            node.look();
            assertThat(node.log.tile(new TilePath(0, 1, 44))).isPresent();
            assertThat(node.log.tile(new TilePath(0, 1, 45))).isEmpty();
            assertThat(node.log.tile(TilePath.full(0, 1))).isEmpty();
            assertThat(node.log.tile(TilePath.full(TilePath.ENTRIES, 0))).isPresent();
        }
    }

    @Test
    void servesTheBeginningOfAWiderTileForASizeThatAnotherNodePublished() throws IOException {
        try (LogNode node = node(data);
                LogNode other = other()) {
            Entries.append(client, 260);
            node.look();
            byte[] hashes = node.log.tile(new TilePath(0, 1, 4)).orElseThrow();
            byte[] leaves = node.log.tile(new TilePath(TilePath.ENTRIES, 1, 4)).orElseThrow();
            Entries.append(client, 40);
            node.look();
            Path left = Files.createDirectories(elsewhere.resolve("ledger/tile/0/001.p"));
            Files.write(left.resolve("4"), new byte[4 * 32]);
            other.look();
            assertThat(other.log.tile(new TilePath(0, 1, 4))).hasValue(hashes);
            assertThat(other.log.tile(new TilePath(TilePath.ENTRIES, 1, 4))).hasValue(leaves);
        }
    }

    @Test
    void hasOneSignerAndTheSameOnAllNodes() throws IOException {
        try (LogNode node = node(data);
                LogNode other = other()) {
            node.look();
            Entries.append(client, 600);
            assertThat(other.look().size()).isZero();
            String signed = node.look().note().toString();
            assertThat(other.look().note()).hasToString(signed);
            assertThat(LogNode.files(elsewhere.resolve("ledger/tile")))
                    .isEqualTo(LogNode.files(data.resolve("ledger/tile")));
            node.stop();
            Entries.append(client, 600);
            Head next = other.look();
            assertThat(next.size()).isEqualTo(1200);
            assertThat(next.keys()).isEqualTo(other.heads.newest().orElseThrow().keys());
            assertThat(next.checkpoint().root()).isEqualTo(Entries.root(client, 1200));
        }
    }

    @Test
    void onlyFollowsWithAnotherKey() {
        LogKey.generate("localhost/other", false).keep(elsewhere.resolve("ledger.key"));
        try (LogNode node = node(data);
                LogNode other = node(elsewhere)) {
            Entries.append(client, 10);
            Head signed = node.look();
            node.stop();
            Entries.append(client, 10);
            assertThat(other.look().note()).hasToString(signed.note().toString());
        }
    }

    @Test
    void letsTwoSignersGoOnFromOneHeadOnlyOnce() {
        try (LogNode node = node(data)) {
            Head first = node.look();
            Entries.append(client, 1);
            Head second = node.look();
            assertThat(node.heads.advance(first, second)).isFalse();
            assertThat(node.heads.begin(second)).isFalse();
            assertThat(node.heads.newest()).map(Head::size).hasValue(1L);
        }
    }

    @Test
    void takesNothingBackThatWasSigned() {
        try (LogNode node = node(data)) {
            Entries.append(client, 2);
            node.look();
        }
        for (String statement : new String[] {
            "update ledger.checkpoint set size = 1",
            "update ledger.checkpoint set note = ''",
            "update ledger.checkpoint set size = 3, origin = 'other'",
            "delete from ledger.checkpoint",
            "truncate ledger.checkpoint cascade"
        }) {
            assertThatThrownBy(() -> database.ownersClient().sql(statement).update())
                    .as(statement)
                    .hasMessageContaining("a checkpoint only grows");
        }
    }

    @Test
    void writesTheSameFilesAgainWhenTheyAreGone() throws IOException {
        Entries.append(client, 70_000);
        try (LogNode node = node(data)) {
            node.look();
        }
        Map<String, String> before = LogNode.files(data.resolve("ledger"));
        FileSystemUtils.deleteRecursively(data.resolve("ledger"));
        try (LogNode node = node(data)) {
            node.check();
            node.look();
        }
        assertThat(LogNode.files(data.resolve("ledger"))).isEqualTo(before).hasSizeGreaterThan(500);
    }

    @Test
    void writesFilesAnewThatAreDamagedAtTheRightEdge() throws IOException {
        Entries.append(client, 300);
        try (LogNode node = node(data)) {
            node.look();
        }
        Map<String, String> before = LogNode.files(data.resolve("ledger"));
        Files.write(data.resolve("ledger/tile/0/001.p/44"), new byte[44 * 32]);
        Files.delete(data.resolve("ledger/tile/entries/001.p/44"));
        try (LogNode node = node(data)) {
            node.check();
            node.look();
        }
        assertThat(LogNode.files(data.resolve("ledger"))).isEqualTo(before);
    }
}
