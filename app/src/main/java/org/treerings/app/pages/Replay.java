package org.treerings.app.pages;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;
import org.treerings.app.web.BadParameter;
import org.treerings.app.web.Moment;
import org.treerings.app.web.Moments;
import org.treerings.kernel.identity.CityId;

/**
 * Which state of a city a page shows, as its address says it.
 *
 * @param asOf as of which day; absent for today
 * @param knownAt a day or an instant: what was known at its end; absent for now
 */
record Replay(@Nullable LocalDate asOf, @Nullable String knownAt) {

    /** Whether it is another one than today's. */
    public boolean former() {
        return asOf != null || said() != null;
    }

    Moment moment(CityId city, Moments moments) {
        return moments.of(city, asOf, instant("knownAt", said(), moments.timeZone(city)));
    }

    private @Nullable String said() {
        return knownAt == null || knownAt.isBlank() ? null : knownAt.strip();
    }

    /** An instant; a day means its end, by the clock of the city. */
    static @Nullable OffsetDateTime instant(String parameter, @Nullable String text, ZoneId zone) {
        if (text == null) {
            return null;
        }
        try {
            return text.indexOf('T') >= 0
                    ? OffsetDateTime.parse(text)
                    : LocalDate.parse(text)
                            .plusDays(1)
                            .atStartOfDay(zone)
                            .minus(1, ChronoUnit.MICROS)
                            .toOffsetDateTime();
        } catch (DateTimeException _) {
            throw new BadParameter(
                    parameter,
                    parameter + " must be a day such as 2026-04-04, or an instant such as 2026-04-04T10:00:00Z.");
        }
    }
}
