package org.treerings.app.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.treerings.app.TestDatabase;

class AppenderIT {

    private final TestDatabase database = new TestDatabase();
    private final Ledger ledger = new Ledger(database.client());
    private Appender appender;
    private Appender otherNode;

    @BeforeEach
    void startTwoNodes() {
        appender = new Appender(database.pool(), AppendTimeouts.standard());
        otherNode = new Appender(database.pool(), AppendTimeouts.standard());
    }

    @AfterEach
    void stop() {
        appender.close();
        otherNode.close();
        database.close();
    }

    @Test
    void givesPositionsWithoutGapsFromZero() {
        assertThat(appender.append(Proposals.of("city:lisbon", 0))).isZero();
        assertThat(appender.append(Proposals.run("city:porto", 0, 3))).isEqualTo(3);
        assertThat(otherNode.append(Proposals.of("city:lisbon", 1))).isEqualTo(4);
        assertThat(ledger.after(-1, 10)).extracting(Entry::position).containsExactly(0L, 1L, 2L, 3L, 4L);
    }

    @Test
    void keepsTheExactBytesAndASaltOfThirtyTwoBytes() {
        Proposal proposal = Proposals.of("city:lisbon", 0);
        appender.append(proposal);
        Entry entry = ledger.at(0).orElseThrow();
        assertThat(entry.payload()).isEqualTo(proposal.events().getFirst().payload());
        assertThat(entry.metadata()).isEqualTo(proposal.events().getFirst().metadata());
        assertThat(database.client()
                        .sql("select octet_length(salt) from ledger.entry")
                        .query(Integer.class)
                        .single())
                .isEqualTo(32);
    }

    @Test
    void keepsEveryEventOfThousandsOnceAndInTheOrderOfItsStreamWhenTwoNodesAppendAtOnce() throws Exception {
        int streams = 64;
        int versions = 60;
        try (ExecutorService clients = Executors.newFixedThreadPool(streams)) {
            List<Future<Void>> done = clients.invokeAll(IntStream.range(0, streams)
                    .mapToObj(stream -> appendAll(stream % 2 == 0 ? appender : otherNode, "city:c" + stream, versions))
                    .toList());
            for (Future<Void> client : done) {
                client.get();
            }
        }
        List<Entry> entries = ledger.after(-1, Integer.MAX_VALUE);
        assertThat(entries)
                .extracting(Entry::position)
                .containsExactlyElementsOf(
                        LongStream.range(0, (long) streams * versions).boxed().toList());
        for (int stream = 0; stream < streams; stream++) {
            String name = "city:c" + stream;
            assertThat(entries.stream().filter(entry -> entry.stream().equals(name)))
                    .extracting(Entry::version)
                    .containsExactlyElementsOf(
                            LongStream.range(0, versions).boxed().toList());
        }
        assertThat(entries).isSortedAccordingTo((one, next) -> one.recordedAt().compareTo(next.recordedAt()));
    }

    private static Callable<Void> appendAll(Appender node, String stream, int versions) {
        return () -> {
            for (int version = 0; version < versions; version++) {
                node.append(Proposals.of(stream, version));
            }
            return null;
        };
    }

    @Test
    void completesWhatItTookInAndRefusesWhatComesAfterItsClosing() throws Exception {
        try (ExecutorService clients = Executors.newFixedThreadPool(16)) {
            List<Future<Integer>> running = new ArrayList<>();
            for (int client = 0; client < 16; client++) {
                String stream = "city:c" + client;
                running.add(clients.submit(() -> appendUntilRefused(stream)));
            }
            while (ledger.head() < 200) {
                Thread.onSpinWait();
            }
            appender.close();
            long acknowledged = 0;
            for (Future<Integer> client : running) {
                acknowledged += client.get();
            }
            assertThat(ledger.head()).isEqualTo(acknowledged - 1);
        }
    }

    private int appendUntilRefused(String stream) {
        int version = 0;
        while (true) {
            try {
                appender.append(Proposals.of(stream, version));
                version++;
            } catch (Refused e) {
                return version;
            }
        }
    }

    @Test
    void neverChangesARow() {
        appender.append(Proposals.of("city:lisbon", 0));
        assertThatThrownBy(() ->
                        database.ownersClient().sql("delete from ledger.entry").update())
                .hasMessageContaining("append-only");
        assertThatThrownBy(() -> database.ownersClient()
                        .sql("update ledger.entry set payload = ''")
                        .update())
                .hasMessageContaining("append-only");
    }
}
