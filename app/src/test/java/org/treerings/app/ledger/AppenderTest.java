package org.treerings.app.ledger;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.Connection;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.springframework.jdbc.datasource.AbstractDataSource;

class AppenderTest {

    /** A driver that the machine cannot load, found out while others queue. */
    private static final class Unloadable extends AbstractDataSource {
        private final CountDownLatch open = new CountDownLatch(1);

        @Override
        public Connection getConnection() {
            try {
                open.await();
            } catch (InterruptedException e) {
                throw new IllegalStateException(e);
            }
            throw new NoClassDefFoundError("driver");
        }

        @Override
        public Connection getConnection(String user, String password) {
            return getConnection();
        }
    }

    @Test
    @Timeout(value = 60, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
    void leavesNobodyWaitingWhenTheMachineFails() {
        Unloadable database = new Unloadable();
        AtomicReference<Thread> queued = new AtomicReference<>();
        try (Appender appender = new Appender(database, AppendTimeouts.standard());
                ExecutorService clients = Executors.newFixedThreadPool(2)) {
            Future<?> alone = clients.submit(() -> appender.append(Proposals.of("city:lisbon", 0)));
            Future<?> behind = clients.submit(() -> {
                queued.set(Thread.currentThread());
                return appender.append(Proposals.of("city:porto", 0));
            });
            while (queued.get() == null || queued.get().getState() != Thread.State.WAITING) {
                Thread.onSpinWait();
            }
            database.open.countDown();
            assertThatThrownBy(alone::get).hasCauseInstanceOf(OutcomeUnknown.class);
            assertThatThrownBy(behind::get).hasCauseInstanceOf(OutcomeUnknown.class);
        }
    }
}
