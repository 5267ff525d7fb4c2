package org.treerings.app.web.live;

import java.time.Duration;
import java.util.List;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;

/**
 * The newest entries, ready to be sent. It keeps what fits, for everyone; whoever is further behind has to read the ledger,
 * so that no reader makes it grow.
 */
final class Tail {

    private final Lock lock = new ReentrantLock();
    private final Condition news = lock.newCondition();
    private final NavigableMap<Long, Frame> frames = new TreeMap<>();
    private final long room;
    private long held;
    private long head;
    private boolean closed;

    /**
     * An empty one.
     *
     * @param head the position after which entries are going to be added, each at the next one
     * @param room for how many bytes there is
     */
    Tail(long head, long room) {
        this.head = head;
        this.room = room;
    }

    void add(List<Frame> page) {
        lock.lock();
        try {
            for (Frame frame : page) {
                frames.put(frame.position(), frame);
                held += frame.bytes().length;
                head = frame.position();
            }
            while (held > room) {
                held -= frames.pollFirstEntry().getValue().bytes().length;
            }
            news.signalAll();
        } finally {
            lock.unlock();
        }
    }

    /** What comes after a position, as soon as there is anything, or nothing after a while; absent if it is held no longer. */
    Optional<Stretch> after(long position, Duration patience) throws InterruptedException {
        lock.lock();
        try {
            long left = patience.toNanos();
            while (!closed && head <= position && left > 0) {
                left = news.awaitNanos(left);
            }
            // Positions have no gaps.
            if (position < head - frames.size()) {
                return Optional.empty();
            }
            List<Frame> next = List.copyOf(frames.tailMap(position, false).values());
            return Optional.of(new Stretch(next, Math.max(position, head)));
        } finally {
            lock.unlock();
        }
    }

    boolean isClosed() {
        lock.lock();
        try {
            return closed;
        } finally {
            lock.unlock();
        }
    }

    /** Whoever waits hears of it at once. */
    void close() {
        lock.lock();
        try {
            closed = true;
            news.signalAll();
        } finally {
            lock.unlock();
        }
    }
}
