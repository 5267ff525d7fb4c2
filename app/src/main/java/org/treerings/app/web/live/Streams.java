package org.treerings.app.web.live;

import java.io.IOException;
import java.io.OutputStream;
import java.time.Duration;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.treerings.app.ledger.Follower;
import org.treerings.app.ledger.Ledger;
import org.treerings.app.ledger.LedgerStore;
import org.treerings.app.web.PublicEntries;
import org.treerings.kernel.identity.CityId;

/** A node's open streams. While there are any, one follower of the ledger reads for all of them. */
public final class Streams implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(Streams.class);
    /** Bytes. */
    private static final long TAIL = 8L << 20;

    private final LedgerStore store;
    private final Ledger ledger;
    private final PublicEntries open;
    private final Duration heartbeat;
    private final Duration patience;
    private @Nullable Tail tail;
    private @Nullable Follower follower;
    private int readers;
    private boolean running;

    /**
     * None yet.
     *
     * @param heartbeat after how long without an entry a reader hears that the stream is still open
     * @param patience how long a reader may take for what it is sent at once
     */
    public Streams(LedgerStore store, Ledger ledger, PublicEntries open, Duration heartbeat, Duration patience) {
        this.store = store;
        this.ledger = ledger;
        this.open = open;
        this.heartbeat = heartbeat;
        this.patience = patience;
    }

    /** Sends what comes after a position until the reader goes, is too slow, or the node stops. */
    void serve(Set<CityId> cities, long position, OutputStream out) {
        Tail joined = join();
        try {
            new Reading(new Backlog(ledger, open, cities), joined, out, heartbeat, patience).from(position);
        } catch (IOException e) {
            LOG.debug("A stream ends.", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } finally {
            leave();
        }
    }

    private synchronized Tail join() {
        readers++;
        if (tail == null) {
            long head = ledger.head();
            Tail begun = new Tail(head, TAIL);
            tail = begun;
            follower = new Follower(
                    store,
                    ledger,
                    head,
                    page -> begun.add(
                            page.stream().map(entry -> Frame.of(entry, open)).toList()));
        }
        if (!running) {
            tail.close();
        }
        return tail;
    }

    private synchronized void leave() {
        readers--;
        if (readers == 0) {
            end();
        }
    }

    private void end() {
        if (tail != null && follower != null) {
            tail.close();
            follower.close();
        }
        tail = null;
        follower = null;
    }

    @Override
    public synchronized void start() {
        running = true;
    }

    /** Comes before the server waits for its requests to end: these would not. */
    @Override
    public synchronized void stop() {
        running = false;
        end();
    }

    @Override
    public synchronized boolean isRunning() {
        return running;
    }
}
