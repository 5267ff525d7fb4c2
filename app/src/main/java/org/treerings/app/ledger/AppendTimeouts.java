package org.treerings.app.ledger;

import java.time.Duration;

/**
 * How long an append may take.
 *
 * @param statement until the database cancels an append that waits or works
 * @param stalled until the database cuts off a node that stopped in the middle of one
 * @param reconnecting how long a broken connection is tried again before an outcome counts as unknown
 */
public record AppendTimeouts(Duration statement, Duration stalled, Duration reconnecting) {

    public static AppendTimeouts standard() {
        return new AppendTimeouts(Duration.ofSeconds(10), Duration.ofSeconds(5), Duration.ofSeconds(20));
    }
}
