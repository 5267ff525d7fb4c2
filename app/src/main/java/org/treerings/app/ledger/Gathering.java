package org.treerings.app.ledger;

import java.time.Duration;
import java.util.Queue;
import java.util.concurrent.locks.LockSupport;

/**
 * How long a batch waits for company. The commands of the last batch come back together, a moment after it: without
 * this the first of them would be written alone while all others wait for a whole commit. The wait is a fraction of
 * a commit and is left out while commands come singly. Not thread-safe: the appender thread's own.
 */
final class Gathering {

    private static final Duration LONGEST = Duration.ofNanos(150_000);
    private static final Duration LOOK = Duration.ofNanos(20_000);

    private int expected;

    void await(Queue<?> queue) {
        long deadline = System.nanoTime() + LONGEST.toNanos();
        while (queue.size() + 1 < expected && System.nanoTime() < deadline) {
            LockSupport.parkNanos(LOOK.toNanos());
        }
    }

    /** Follows a larger batch at once and smaller ones by and by. */
    void took(int size) {
        expected = Math.max(size, expected - Math.max(1, expected / 8));
    }

    boolean lone() {
        return expected <= 1;
    }
}
