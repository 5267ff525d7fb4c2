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
import org.axonframework.modelling.command.ConcurrencyException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.treerings.app.TestDatabase;

class ConflictIT {

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
    void letsExactlyOneOfManyConflictingCommandsWin() throws Exception {
        int rivals = 32;
        int rounds = 20;
        try (ExecutorService clients = Executors.newFixedThreadPool(rivals)) {
            for (int round = 0; round < rounds; round++) {
                long version = round;
                List<Callable<Boolean>> race = IntStream.range(0, rivals)
                        .mapToObj(rival -> attempt(rival % 2 == 0 ? appender : otherNode, version))
                        .toList();
                int won = 0;
                for (Future<Boolean> attempt : clients.invokeAll(race)) {
                    won += attempt.get() ? 1 : 0;
                }
                assertThat(won).isEqualTo(1);
            }
        }
        assertThat(ledger.head()).isEqualTo(rounds - 1);
    }

    private static Callable<Boolean> attempt(Appender node, long version) {
        return () -> {
            try {
                node.append(Proposals.of("commitment:lisbon/trees", version));
                return true;
            } catch (ConcurrencyException e) {
                return false;
            }
        };
    }

    @Test
    void acceptsOrRefusesACommandAsAWhole() {
        appender.append(Proposals.of("city:lisbon", 0));
        Proposal half = Proposals.together(Proposals.of("city:porto", 0), Proposals.of("city:lisbon", 0));
        assertThatThrownBy(() -> otherNode.append(half)).isInstanceOf(ConcurrencyException.class);
        assertThat(ledger.lastVersion("city:porto")).isEmpty();
        assertThat(otherNode.append(Proposals.of("city:porto", 0))).isEqualTo(1);
    }

    @Test
    void refusesOnlyTheGuiltyOfABatch() throws Exception {
        for (int stream = 0; stream < 20; stream++) {
            otherNode.append(Proposals.of("city:taken" + stream, 0));
        }
        List<Callable<Boolean>> commands = new ArrayList<>();
        for (int i = 0; i < 20; i++) {
            String taken = "city:taken" + i;
            String free = "city:free" + i;
            commands.add(() -> refused(taken));
            commands.add(() -> refused(free));
        }
        try (ExecutorService clients = Executors.newFixedThreadPool(commands.size())) {
            List<Future<Boolean>> answers = clients.invokeAll(commands);
            for (int i = 0; i < answers.size(); i++) {
                assertThat(answers.get(i).get()).isEqualTo(i % 2 == 0);
            }
        }
        assertThat(ledger.head()).isEqualTo(39);
    }

    private boolean refused(String stream) {
        try {
            appender.append(Proposals.of(stream, 0));
            return false;
        } catch (ConcurrencyException e) {
            return true;
        }
    }
}
