package org.treerings.app.ledger;

import java.time.Duration;
import java.util.Collections;
import java.util.Iterator;
import java.util.Optional;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
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
final class LedgerStream implements TrackingEventStream, Reader {

    private static final Logger LOG = LoggerFactory.getLogger(LedgerStream.class);

    private final EventStorageEngine engine;
    private final Consumer<LedgerStream> whenClosed;
    private final BlockingQueue<LedgerStream> bell = new ArrayBlockingQueue<>(1);
    private volatile Runnable callback = () -> {};
    private @Nullable TrackingToken seen;
    private Iterator<? extends TrackedEventMessage<?>> page = Collections.emptyIterator();
    private @Nullable TrackedEventMessage<?> next;
    private long found;
    private volatile boolean resting;

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

    /** A reader that rests is called when it has. */
    @Override
    public void wake() {
        if (!resting) {
            call();
        }
    }

    /** Never fails: who appended has nothing to do with a reader that is about to go. */
    private void call() {
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
            if (!page.hasNext() && !resting) {
                page = engine.readEvents(seen, false).iterator();
            }
            if (page.hasNext()) {
                next = page.next();
                found++;
            } else {
                rest(Rest.after(found));
            }
        }
        return Optional.ofNullable(next);
    }

    private void rest(Duration time) {
        found = 0;
        if (time.isPositive()) {
            resting = true;
            CompletableFuture.delayedExecutor(time.toNanos(), TimeUnit.NANOSECONDS)
                    .execute(() -> {
                        resting = false;
                        call();
                    });
        }
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
