package org.treerings.app.web;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;
import org.treerings.app.ledger.Entry;
import org.treerings.app.ledger.Ledger;

/** Finds the state that is meant by a day and an instant. */
public final class Moments {

    private static final long NOW = Long.MAX_VALUE;

    private final Ledger ledger;
    private final Clock clock;

    public Moments(Ledger ledger, Clock clock) {
        this.ledger = ledger;
        this.clock = clock;
    }

    /**
     * The state as of a day that was known at an instant; what is absent or still to come means now.
     *
     * @param timeZone whose days are meant
     */
    Moment of(ZoneId timeZone, @Nullable LocalDate asOf, @Nullable OffsetDateTime knownAt) {
        LocalDate day = Day.of("asOf", asOf);
        LocalDate today = LocalDate.now(clock.withZone(timeZone));
        return new Moment(
                day == null || day.isAfter(today) ? today : day, knownAt == null ? NOW : position(knownAt.toInstant()));
    }

    private long position(Instant knownAt) {
        Instant beginning = ledger.at(0).map(Entry::recordedAt).orElse(Instant.MIN);
        if (knownAt.isBefore(beginning)) {
            throw new BadParameter(
                    "knownAt",
                    "Nothing was known then: the record begins at " + beginning + ". Name an instant from then on.");
        }
        return lastBy(knownAt, ChronoUnit.MICROS);
    }

    /** The position of the last entry that was recorded by an instant, as exact as the instant can be told. */
    long lastBy(Instant instant, ChronoUnit exact) {
        return instant.isBefore(clock.instant())
                ? ledger.lastBefore(instant.truncatedTo(exact).plus(1, exact))
                : NOW;
    }
}
