package org.treerings.app.ledger;

import java.util.Collections;
import java.util.Iterator;
import java.util.Optional;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.axonframework.eventhandling.TrackingEventStream;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.eventsourcing.eventstore.EventStorageEngine;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Follows the ledger from a token on. One thread at a time reads; any may wake it. */
final class LedgerStream implements TrackingEventStream {

    private static final Logger LOG = LoggerFactory.getLogger(LedgerStream.class);

    private final EventStorageEngine engine;
    private final Consumer<LedgerStream> whenClosed;
    private final BlockingQueue<LedgerStream> bell = new ArrayBlockingQueue<>(1);
    private volatile Runnable callback = () -> {};
    private @Nullable TrackingToken seen;
    private Iterator<? extends TrackedEventMessage<?>> page = Collections.emptyIterator();
    private @Nullable TrackedEventMessage<?> next;

    /**
     * A stream of what comes after a token.
     *
     * @param after absent for all
     */
    LedgerStream(EventStorageEngine engine, @Nullable TrackingToken after, Consumer<LedgerStream> whenClosed) {
        this.engine = engine;
        this.seen = after;
        this.whenClosed = whenClosed;
    }

    /** Never fails: who appended has nothing to do with a reader that is about to go. */
    void wake() {
        bell.offer(this);
        try {
            callback.run();
        } catch (RuntimeException e) {
            LOG.debug("A reader could not be called.", e);
        }
    }

    @Override
    public boolean setOnAvailableCallback(Runnable available) {
        callback = available;
        available.run();
        return true;
    }

    @Override
    public Optional<TrackedEventMessage<?>> peek() {
        if (next == null) {
            if (!page.hasNext()) {
                page = engine.readEvents(seen, false).iterator();
            }
            next = page.hasNext() ? page.next() : null;
        }
        return Optional.ofNullable(next);
    }

    @Override
    public boolean hasNextAvailable(int timeout, TimeUnit unit) throws InterruptedException {
        long deadline = System.nanoTime() + unit.toNanos(timeout);
        while (peek().isEmpty()) {
            long left = deadline - System.nanoTime();
            // Rung between the look and now, the bell answers at once.
            if (left <= 0 || bell.poll(left, TimeUnit.NANOSECONDS) == null) {
                return peek().isPresent();
            }
        }
        return true;
    }

    @Override
    public TrackedEventMessage<?> nextAvailable() throws InterruptedException {
        while (peek().isEmpty()) {
            bell.take();
        }
        TrackedEventMessage<?> taken = peek().orElseThrow();
        seen = taken.trackingToken();
        next = null;
        return taken;
    }

    @Override
    public void close() {
        whenClosed.accept(this);
    }
}
