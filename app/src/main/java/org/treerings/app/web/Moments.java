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
import org.treerings.commands.Cities;
import org.treerings.kernel.identity.CityId;

/** Finds the state that is meant by a day and an instant. */
public final class Moments {

    private static final long NOW = Long.MAX_VALUE;

    private final Ledger ledger;
    private final Cities cities;
    private final Clock clock;

    public Moments(Ledger ledger, Cities cities, Clock clock) {
        this.ledger = ledger;
        this.cities = cities;
        this.clock = clock;
    }

    /**
     * The state as of a day of the city that was known at an instant; what is absent or still to come means now.
     *
     * @throws NotThere if no such city is registered
     */
    public Moment of(CityId city, @Nullable LocalDate asOf, @Nullable OffsetDateTime knownAt) {
        return new Moment(day(city, "asOf", asOf), position("knownAt", knownAt));
    }

    /** A day that a parameter asks for, by the city's calendar; what is absent or still to come means today. */
    public LocalDate day(CityId city, String parameter, @Nullable LocalDate asked) {
        LocalDate day = Day.of(parameter, asked);
        LocalDate today = LocalDate.now(clock.withZone(timeZone(city)));
        return day == null || day.isAfter(today) ? today : day;
    }

    /** The position up to which was known at an instant that a parameter asks for; what is absent means now. */
    public long position(String parameter, @Nullable OffsetDateTime asked) {
        return asked == null ? NOW : position(parameter, asked.toInstant());
    }

    /**
     * Looks whether the record has the city.
     *
     * @throws NotThere if no such city is registered
     */
    public void requireRegistered(CityId city) {
        timeZone(city);
    }

    /** Whose days are the city's days. */
    public ZoneId timeZone(CityId city) {
        return cities.timeZone(city).orElseThrow(() -> NotThere.city(city));
    }

    private long position(String parameter, Instant knownAt) {
        Instant beginning = ledger.at(0).map(Entry::recordedAt).orElse(Instant.MIN);
        if (knownAt.isBefore(beginning)) {
            throw new BadParameter(
                    parameter,
                    "Nothing was known then: the record begins at " + beginning + ". Name an instant from then on.");
        }
        return lastBy(knownAt);
    }

    /** The position of the last entry that was recorded by an instant; -1 if none was. */
    long lastBy(Instant instant) {
        return lastBy(instant, ChronoUnit.MICROS);
    }

    /** The position of the last entry that was recorded before an instant; -1 if none was. */
    long lastBefore(Instant instant) {
        return ledger.lastBefore(instant);
    }

    /** The position of the last entry that was recorded by an instant, as exact as the instant can be told. */
    long lastBy(Instant instant, ChronoUnit exact) {
        return instant.isBefore(clock.instant())
                ? ledger.lastBefore(instant.truncatedTo(exact).plus(1, exact))
                : NOW;
    }
}
