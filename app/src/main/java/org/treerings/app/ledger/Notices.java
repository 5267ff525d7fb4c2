package org.treerings.app.ledger;

import java.time.Duration;

/**
 * When other nodes are told that something was appended: not more often than they need. Whoever hears a notice looks
 * again after twice {@link #APART}, for what was appended in between; what commits later still is found by the look that
 * readers take unasked. Not thread-safe: the writer's own.
 */
final class Notices {

    static final Duration APART = Duration.ofMillis(50);

    private long last = System.nanoTime() - APART.toNanos();

    boolean areDue() {
        long now = System.nanoTime();
        boolean due = now - last >= APART.toNanos();
        last = due ? now : last;
        return due;
    }
}
