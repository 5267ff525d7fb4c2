package org.treerings.app.ledger.publication;

import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicLong;
import org.treerings.app.ledger.Committed;

/**
 * What this node has appended lately, so that it need not be read. Some of it may be missing, and where a database was put back it
 * may hold what stands there no more: whoever takes from it asks. One thread at a time adds, another takes.
 */
final class AtHand {

    /** Bytes: what two seconds bring at the most that one node appends. */
    private static final long MOST = 64 << 20;

    private final long most;
    private final Queue<Committed> batches = new ConcurrentLinkedQueue<>();
    private final AtomicLong bytes = new AtomicLong();

    AtHand() {
        this(MOST);
    }

    AtHand(long most) {
        this.most = most;
    }

    /** What finds no room is read later. */
    void add(Committed batch) {
        long size = batch.bytes();
        if (bytes.get() + size <= most) {
            bytes.addAndGet(size);
            batches.add(batch);
        }
    }

    /** Takes what lies between two positions, and lets go of what lies before. */
    List<Committed> take(long from, long to) {
        List<Committed> taken = new ArrayList<>();
        for (Committed next = batches.peek(); next != null && next.last() < to; next = batches.peek()) {
            batches.remove();
            bytes.addAndGet(-next.bytes());
            if (next.first() >= from) {
                taken.add(next);
            }
        }
        return taken;
    }
}
