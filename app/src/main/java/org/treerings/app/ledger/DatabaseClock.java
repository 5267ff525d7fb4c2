package org.treerings.app.ledger;

import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * What the database's clock should say now, carried forward from its last answer by a clock that cannot be set. Not
 * thread-safe: the writer's own.
 */
final class DatabaseClock {

    private static final Duration ALARM = Duration.ofSeconds(5);
    private static final Logger LOG = LoggerFactory.getLogger(DatabaseClock.class);

    private @Nullable Instant answered;
    private long answeredNanos;

    @Nullable
    Instant expected() {
        return answered == null ? null : answered.plusNanos(System.nanoTime() - answeredNanos);
    }

    void answered(Instant at) {
        Instant expected = expected();
        if (expected != null && Duration.between(expected, at).abs().compareTo(ALARM) > 0) {
            LOG.error("The database clock jumped: it says {} where {} was expected.", at, expected);
        }
        answered = at;
        answeredNanos = System.nanoTime();
    }
}
