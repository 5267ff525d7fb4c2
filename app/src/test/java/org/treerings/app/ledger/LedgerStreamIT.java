package org.treerings.app.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.TimeUnit;
import org.axonframework.eventhandling.GenericEventMessage;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.axonframework.eventhandling.TrackingEventStream;
import org.axonframework.serialization.upcasting.event.EventUpcasterChain;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.treerings.app.TestDatabase;

class LedgerStreamIT {

    private static final int PATIENCE_SECONDS = 20;

    private final TestDatabase database = new TestDatabase();
    private final Appender appender = new Appender(database.pool(), AppendTimeouts.standard());
    private final LedgerStore store = LedgerStore.over(LedgerEngine.of(engine(), appender, database.client()));

    private static LedgerEngine.Builder engine() {
        LedgerEngine.Builder builder = new LedgerEngine.Builder();
        builder.eventSerializer(EventSerializer.create())
                .snapshotSerializer(EventSerializer.create())
                .upcasterChain(new EventUpcasterChain());
        return builder;
    }

    @AfterEach
    void close() {
        appender.close();
        database.close();
    }

    @Test
    void callsItsReaderAtOnceAndWhenMoreIsThere() throws Exception {
        try (TrackingEventStream events = store.openStream(null)) {
            BlockingQueue<Boolean> calls = new LinkedBlockingQueue<>();
            assertThat(events.setOnAvailableCallback(() -> calls.add(events.hasNextAvailable())))
                    .isTrue();
            assertThat(calls.poll(PATIENCE_SECONDS, TimeUnit.SECONDS)).isFalse();
            appender.append(Proposals.of("city:lisbon", 0));
            store.afterCommit(List.of(GenericEventMessage.asEventMessage("anything")));
            assertThat(calls.poll(PATIENCE_SECONDS, TimeUnit.SECONDS)).isTrue();
        }
    }

    @Test
    void callsNobodyWhoHasClosed() {
        TrackingEventStream events = store.openStream(null);
        BlockingQueue<Boolean> calls = new LinkedBlockingQueue<>();
        events.setOnAvailableCallback(() -> calls.add(true));
        events.close();
        store.wake();
        assertThat(calls).hasSize(1);
    }

    @Test
    void callsTheOthersThoughOneCannotBeCalled() {
        BlockingQueue<Boolean> calls = new LinkedBlockingQueue<>();
        try (TrackingEventStream one = store.openStream(null);
                TrackingEventStream other = store.openStream(null)) {
            for (TrackingEventStream stream : List.of(one, other)) {
                stream.setOnAvailableCallback(() -> {
                    if (calls.size() >= 2) {
                        calls.add(true);
                        throw new RejectedExecutionException("shut down");
                    }
                    calls.add(false);
                });
            }
            store.wake();
            assertThat(calls).containsExactly(false, false, true, true);
        }
    }

    @Test
    void goesOnAfterTheTokenItIsGiven() throws Exception {
        for (long version = 0; version < 3; version++) {
            appender.append(Proposals.of("city:lisbon", version));
        }
        try (TrackingEventStream all = store.openStream(null)) {
            TrackedEventMessage<?> first = all.nextAvailable();
            try (TrackingEventStream rest = store.openStream(first.trackingToken())) {
                assertThat(rest.peek().orElseThrow().trackingToken().position()).hasValue(1);
                assertThat(rest.nextAvailable().trackingToken().position()).hasValue(1);
                assertThat(rest.nextAvailable().trackingToken().position()).hasValue(2);
                assertThat(rest.hasNextAvailable()).isFalse();
                assertThat(rest.peek()).isEmpty();
            }
        }
    }

    @Test
    void callsAReaderThatRestsWhenItHasAndNotBefore() throws Exception {
        for (long version = 0; version < 60; version++) {
            appender.append(Proposals.of("city:lisbon", version));
        }
        try (TrackingEventStream events = store.openStream(null)) {
            BlockingQueue<Long> calls = new LinkedBlockingQueue<>();
            events.setOnAvailableCallback(() -> calls.add(System.nanoTime()));
            calls.take();
            long looked = System.nanoTime();
            while (events.hasNextAvailable()) {
                events.nextAvailable();
                looked = System.nanoTime();
            }
            appender.append(Proposals.of("city:lisbon", 60));
            store.wake();
            assertThat(calls.poll(PATIENCE_SECONDS, TimeUnit.SECONDS))
                    .isGreaterThan(looked + Rest.after(60).toNanos());
            assertThat(events.nextAvailable().trackingToken().position()).hasValue(60);
        }
    }
}
