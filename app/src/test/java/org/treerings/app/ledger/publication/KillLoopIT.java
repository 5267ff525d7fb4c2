package org.treerings.app.ledger.publication;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.datasource.SimpleDriverDataSource;
import org.treerings.app.TestDatabase;
import org.treerings.app.ledger.checkpoint.Checkpoint;
import org.treerings.app.ledger.checkpoint.Note;
import org.treerings.app.ledger.tree.Proofs;
import org.treerings.app.ledger.tree.RightEdge;

/** A node is killed wherever it can be, time and again, while entries keep coming. */
class KillLoopIT {

    private static final int ROUNDS = 7;
    private static final int SECONDS = 60;
    private static final int AT_ONCE = 7;

    /** Leaves the machine to the nodes, which have to start before they are killed. */
    private static final Duration BETWEEN_APPENDS = Duration.ofMillis(5);

    private final TestDatabase database = new TestDatabase(4);
    private final Path data = TestDatabase.temporaryDirectory();
    private final Setup setup =
            LogNode.setup(data, data.resolve("ledger.key"), null, TestDatabase.temporaryDirectory());

    @AfterEach
    void stop() {
        database.close();
    }

    @Test
    void neverTellsAnythingThatALaterCheckpointContradicts() throws Exception {
        AtomicBoolean done = new AtomicBoolean();
        Thread appends = Thread.ofPlatform().start(() -> append(done));
        int kills = 0;
        for (int round = 0; round < ROUNDS; round++) {
            for (MortalNode.Step step : MortalNode.Step.values()) {
                if (step != MortalNode.Step.NEVER) {
                    killedAt(step, round % 3);
                    kills++;
                }
            }
        }
        done.set(true);
        appends.join();
        assertThat(kills).isGreaterThanOrEqualTo(50);
        try (LogNode node = new LogNode(database, setup)) {
            node.check();
            Head head = node.look();
            assertThat(head.size()).isEqualTo(node.heads.entries());
            areAllInTheSameTree(told(), head, node);
        }
    }

    private void append(AtomicBoolean done) {
        while (!done.get()) {
            Entries.append(database.client(), AT_ONCE);
            LockSupport.parkNanos(BETWEEN_APPENDS.toNanos());
        }
    }

    private void killedAt(MortalNode.Step step, int times) throws IOException, InterruptedException {
        Process node = MortalNode.start((SimpleDriverDataSource) LogNode.unpooled(database), setup, step, times);
        try {
            assertThat(node.waitFor(SECONDS, TimeUnit.SECONDS)).as(step.name()).isTrue();
            assertThat(node.exitValue()).as(step.name()).isEqualTo(MortalNode.KILLED);
        } finally {
            node.destroyForcibly();
        }
    }

    /** By their sizes; of one size there is only one. */
    private Map<Long, Checkpoint> told() throws IOException {
        Map<Long, Checkpoint> told = new TreeMap<>();
        for (String line : Files.readAllLines(data.resolve("told"))) {
            Checkpoint one = Checkpoint.parse(
                    Note.parse(line.replace("|", "\n").getBytes(UTF_8)).text());
            Checkpoint same = told.putIfAbsent(one.size(), one);
            assertThat(same == null ? one.text() : same.text()).isEqualTo(one.text());
        }
        return told;
    }

    /** All that follow each other in one tree are consistent, each with every later one. */
    private void areAllInTheSameTree(Map<Long, Checkpoint> told, Head head, LogNode node) {
        assertThat(told).hasSizeGreaterThan(20);
        RightEdge edge = new RightEdge();
        Proofs proofs = new Proofs(node.log.files(), head.size());
        List<Sealed> entries = new Leaves(database.client()).between(0, head.size());
        for (Sealed entry : entries) {
            edge.add(entry.bytes(), (_, _) -> {});
            Checkpoint then = told.remove(edge.size());
            if (then != null) {
                assertThat(then.root()).as(then.text()).isEqualTo(edge.root());
                assertThat(proofs.root(then.size())).isEqualTo(then.root());
                assertThat(Consistency.holds(then, head.checkpoint(), proofs.consistency(then.size())))
                        .as(then.text())
                        .isTrue();
            }
        }
        assertThat(told.keySet()).isSubsetOf(0L);
        assertThat(edge.root()).isEqualTo(head.checkpoint().root());
    }
}
