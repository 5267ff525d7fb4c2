package org.treerings.app.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.zaxxer.hikari.HikariDataSource;
import java.io.IOException;
import java.net.URI;
import java.sql.Connection;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.postgresql.ds.PGSimpleDataSource;
import org.treerings.app.TestDatabase;

class BrokenConnectionIT {

    private final TestDatabase database = new TestDatabase();
    private final Ledger ledger = new Ledger(database.client());
    private Network network;
    private Appender appender;

    @BeforeEach
    void connectThroughTheNetwork() {
        URI address = URI.create(database.pool().getJdbcUrl().substring("jdbc:".length()));
        network = new Network(address.getPort());
        appender = new Appender(throughTheNetwork(), AppendTimeouts.standard());
    }

    @AfterEach
    void stop() throws IOException {
        appender.close();
        network.close();
        database.close();
    }

    @Test
    void appendsOnceThoughTheAnswerToTheCommitIsLost() {
        appender.append(Proposals.of("city:lisbon", 0));
        network.cutNext(Network.Cut.ANSWER);
        assertThat(appender.append(Proposals.of("city:lisbon", 1))).isEqualTo(1);
        assertThat(network.hasCut()).isTrue();
        assertThat(ledger.head()).isEqualTo(1);
    }

    @Test
    void appendsOnceThoughTheStatementNeverArrives() {
        appender.append(Proposals.of("city:lisbon", 0));
        network.cutNext(Network.Cut.REQUEST);
        assertThat(appender.append(Proposals.of("city:lisbon", 1))).isEqualTo(1);
        assertThat(network.hasCut()).isTrue();
        assertThat(ledger.head()).isEqualTo(1);
    }

    @Test
    @Timeout(value = 60, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
    void appendsOnceThoughTheNetworkFallsSilent() {
        Duration soon = Duration.ofMillis(500);
        try (Appender patient =
                new Appender(throughTheNetwork(), new AppendTimeouts(soon, soon, Duration.ofSeconds(10)))) {
            patient.append(Proposals.of("city:lisbon", 0));
            network.cutNext(Network.Cut.SILENCE);
            assertThat(patient.append(Proposals.of("city:lisbon", 1))).isEqualTo(1);
            assertThat(network.hasCut()).isTrue();
            assertThat(ledger.head()).isEqualTo(1);
        }
    }

    @Test
    void answersWhatTheLedgerHoldsWhileConnectionsBreakUnderLoad() throws Exception {
        int clients = 16;
        AtomicBoolean breaking = new AtomicBoolean(true);
        try (ExecutorService threads = Executors.newFixedThreadPool(clients)) {
            List<Future<Integer>> acknowledged = new ArrayList<>();
            for (int client = 0; client < clients; client++) {
                acknowledged.add(threads.submit(appendWhile(breaking, "city:c" + client)));
            }
            for (int round = 0; round < 20; round++) {
                breakOnce(round);
            }
            breaking.set(false);
            for (int client = 0; client < clients; client++) {
                int appended = acknowledged.get(client).get();
                assertThat(ledger.stream("city:c" + client, 0)).hasSize(appended);
            }
        }
        assertThat(ledger.after(-1, Integer.MAX_VALUE)).hasSize((int) ledger.head() + 1);
    }

    private void breakOnce(int round) {
        long head = ledger.head();
        while (ledger.head() < head + 50) {
            Thread.onSpinWait();
        }
        if (round % 3 == 2) {
            database.client().sql("""
                            select pg_terminate_backend(pid) from pg_stat_activity
                            where query like '%ledger.append%' and pid <> pg_backend_pid()
                            """).query(Boolean.class).list();
        } else {
            network.cutNext(round % 3 == 0 ? Network.Cut.REQUEST : Network.Cut.ANSWER);
        }
    }

    private Callable<Integer> appendWhile(AtomicBoolean breaking, String stream) {
        return () -> {
            int version = 0;
            while (breaking.get()) {
                appender.append(Proposals.of(stream, version));
                version++;
            }
            return version;
        };
    }

    @Test
    void saysUnknownAndNotFailedWhenTheDatabaseStaysAway() throws IOException {
        try (Appender impatient = new Appender(
                throughTheNetwork(),
                new AppendTimeouts(Duration.ofSeconds(10), Duration.ofSeconds(5), Duration.ofMillis(300)))) {
            impatient.append(Proposals.of("city:lisbon", 0));
            network.close();
            assertThatThrownBy(() -> impatient.append(Proposals.of("city:lisbon", 1)))
                    .isInstanceOf(OutcomeUnknown.class);
            assertThatThrownBy(() -> impatient.append(Proposals.of("city:lisbon", 1)))
                    .isInstanceOf(Refused.class);
        }
    }

    private PGSimpleDataSource throughTheNetwork() {
        PGSimpleDataSource remote = new PGSimpleDataSource();
        HikariDataSource pool = database.pool();
        remote.setUrl(pool.getJdbcUrl().replaceFirst(":\\d+/", ":" + network.port() + "/"));
        remote.setUser(pool.getUsername());
        remote.setPassword(pool.getPassword());
        return remote;
    }

    @Test
    void isNotKeptWaitingByANodeThatStallsWithTheLock() throws Exception {
        AppendTimeouts stalling =
                new AppendTimeouts(Duration.ofSeconds(10), Duration.ofMillis(300), Duration.ofSeconds(5));
        try (AppendSession stalled = AppendSession.open(throughTheNetwork(), stalling)) {
            stalled.run(connection -> {
                connection.setAutoCommit(false);
                return connection.createStatement().execute("select ledger.open_batch(null)");
            });
            assertThat(appender.append(Proposals.of("city:lisbon", 0))).isZero();
        }
    }

    @Test
    void isNeitherDelayedNorMisreadWhileATransactionIsHeldOpenElsewhere() throws Exception {
        try (Connection elsewhere = database.owner().getConnection();
                Statement statement = elsewhere.createStatement()) {
            elsewhere.setAutoCommit(false);
            statement.execute("create table held (id int)");
            statement.execute("insert into held values (1)");
            for (int version = 0; version < 10; version++) {
                appender.append(Proposals.of("city:lisbon", version));
            }
            assertThat(ledger.after(-1, 100)).hasSize(10);
            elsewhere.rollback();
        }
    }
}
