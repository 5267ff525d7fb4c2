package org.treerings.app.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.axonframework.modelling.command.ConcurrencyException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.treerings.app.TestDatabase;

class CommittedIT {

    private final TestDatabase database = new TestDatabase();
    private final Ledger ledger = new Ledger(database.client());
    private final Appender appender = new Appender(database.pool(), AppendTimeouts.standard());
    private final List<Committed> handedOn = new CopyOnWriteArrayList<>();

    @BeforeEach
    void listen() {
        appender.handOnTo(handedOn::add);
    }

    @AfterEach
    void stop() {
        appender.close();
        database.close();
    }

    private void standsAsItWasHandedOn() {
        for (Committed batch : handedOn) {
            List<Entry> stored = ledger.at(
                    LongStream.rangeClosed(batch.first(), batch.last()).boxed().toList());
            assertThat(batch.entries())
                    .usingRecursiveFieldByFieldElementComparator()
                    .containsExactlyElementsOf(stored);
            stored.forEach(entry -> assertThat(batch.salt(entry.position())).isEqualTo(salt(entry.position())));
        }
    }

    private byte[] salt(long position) {
        return database.client()
                .sql("select salt from ledger.entry where position = ?")
                .param(position)
                .query(byte[].class)
                .single();
    }

    private List<Long> positions() {
        return handedOn.stream()
                .flatMap(Committed::entries)
                .map(Entry::position)
                .toList();
    }

    @Test
    void handsOnALoneEventAndSeveralOfOneCommandAsTheyStand() {
        appender.append(Proposals.of("city:lisbon", 0));
        appender.append(Proposals.of("city:lisbon", 1));
        appender.append(Proposals.run("city:porto", 0, 3));
        appender.append(Proposals.of("city:lisbon", 2));
        assertThat(positions()).containsExactly(0L, 1L, 2L, 3L, 4L, 5L);
        standsAsItWasHandedOn();
    }

    @Test
    void handsOnWhatManyAppendAtOnceInTheOrderOfTheLedger() throws Exception {
        List<Callable<Void>> commands = IntStream.range(0, 16)
                .<Callable<Void>>mapToObj(client -> () -> {
                    for (int version = 0; version < 60; version += 3) {
                        appender.append(Proposals.run("city:c" + client, version, 3));
                    }
                    return null;
                })
                .toList();
        try (ExecutorService clients = Executors.newFixedThreadPool(commands.size())) {
            for (Future<Void> client : clients.invokeAll(commands)) {
                client.get();
            }
        }
        assertThat(positions())
                .containsExactlyElementsOf(LongStream.range(0, 960).boxed().toList());
        assertThat(handedOn).anyMatch(batch -> batch.last() - batch.first() > 2);
        standsAsItWasHandedOn();
    }

    @Test
    void handsOnNothingThatWasRefusedOrSettledOrAppendedByAnother() {
        try (Appender other = new Appender(database.pool(), AppendTimeouts.standard())) {
            other.append(Proposals.of("city:lisbon", 0));
            assertThatThrownBy(() -> appender.append(Proposals.of("city:lisbon", 0)))
                    .isInstanceOf(ConcurrencyException.class);
            appender.append(Proposals.of("city:porto", 0));
            appender.append(Proposals.of("city:braga", 0));
        }
        assertThat(ledger.head()).isEqualTo(2);
        assertThat(positions()).containsExactly(2L);
        standsAsItWasHandedOn();
    }

    @Test
    void handsOnNothingForARequestWithoutEvents() {
        appender.keep(new Request("actor", "key", "print"));
        assertThat(handedOn).isEmpty();
    }
}
