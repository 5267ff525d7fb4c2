package org.treerings.app.ledger;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Hands on the ledger's entries as they stand, in order, page by page, as soon as they are appended. */
public final class Follower implements AutoCloseable, Reader {

    private static final Logger LOG = LoggerFactory.getLogger(Follower.class);
    private static final int PAGE = 500;
    /** A call may be lost; what was appended meanwhile is found by looking. */
    private static final Duration BETWEEN_LOOKS = Duration.ofSeconds(1);

    private final LedgerStore store;
    private final Ledger ledger;
    private final Consumer<List<Entry>> pages;
    private final BlockingQueue<Reader> bell = new ArrayBlockingQueue<>(1);
    private final Thread thread = Thread.ofVirtual().name("ledger-follower").unstarted(this::run);
    private volatile boolean closed;
    private long position;

    /**
     * Begins to follow.
     *
     * @param after the position after which the first entry is handed on
     * @param pages takes each page, none of them empty, on a thread of the follower's own
     */
    public Follower(LedgerStore store, Ledger ledger, long after, Consumer<List<Entry>> pages) {
        this.store = store;
        this.ledger = ledger;
        this.position = after;
        this.pages = pages;
        store.register(this);
        thread.start();
    }

    @Override
    public void wake() {
        bell.offer(this);
    }

    private void run() {
        while (!closed) {
            try {
                follow();
            } catch (RuntimeException e) {
                if (!closed) {
                    LOG.warn("The ledger cannot be followed now, it is tried again: {}", e.toString());
                    LockSupport.parkNanos(BETWEEN_LOOKS.toNanos());
                }
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                return;
            }
        }
    }

    private void follow() throws InterruptedException {
        long found = 0;
        List<Entry> page = ledger.after(position, PAGE);
        while (!page.isEmpty()) {
            pages.accept(page);
            position = page.getLast().position();
            found += page.size();
            page = page.size() < PAGE ? List.of() : ledger.after(position, PAGE);
        }
        if (found > 0) {
            LockSupport.parkNanos(Rest.after(found).toNanos());
        }
        bell.poll(BETWEEN_LOOKS.toNanos(), TimeUnit.NANOSECONDS);
    }

    /** The page that is being handed on is the last one. */
    @Override
    public void close() {
        closed = true;
        store.unregister(this);
        wake();
        LockSupport.unpark(thread);
    }
}
