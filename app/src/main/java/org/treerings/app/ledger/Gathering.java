package org.treerings.app.ledger;

import java.time.Duration;
import java.util.Queue;
import java.util.concurrent.locks.LockSupport;

/**
 * How long a batch waits for company. The commands of the last batch come back one after the other, a moment after it:
 * without this the first of them would be written alone while all others wait for a whole commit. The wait lasts while
 * they keep coming, and is left out while commands come singly. Not thread-safe: the appender thread's own.
 */
final class Gathering {

    private static final Duration LONGEST = Duration.ofMillis(1);
    private static final Duration BETWEEN_TWO = Duration.ofNanos(150_000);
    private static final Duration LOOK = Duration.ofNanos(20_000);

    private int expected;

    void await(Queue<?> queue) {
        long began = System.nanoTime();
        long came = began;
        int present = queue.size();
        while (present + 1 < expected && isShort(began, LONGEST) && isShort(came, BETWEEN_TWO)) {
            LockSupport.parkNanos(LOOK.toNanos());
            int now = queue.size();
            came = now > present ? System.nanoTime() : came;
            present = now;
        }
    }

    private static boolean isShort(long since, Duration limit) {
        return System.nanoTime() - since < limit.toNanos();
    }

    /** Follows a larger batch at once and smaller ones by and by. */
    void took(int size) {
        expected = Math.max(size, expected - Math.max(1, expected / 8));
    }

    boolean lone() {
        return expected <= 1;
    }
}
