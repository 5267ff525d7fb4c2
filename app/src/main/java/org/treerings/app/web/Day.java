package org.treerings.app.web;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A day to look from or to: in a year of four digits, since a database's calendar ends. */
public final class Day {

    private static final int LAST_YEAR = 9999;

    private Day() {}

    /**
     * The day that a parameter asks for.
     *
     * @throws BadParameter if the year has not four digits
     */
    public static @Nullable LocalDate of(String name, @Nullable LocalDate asked) {
        if (asked != null && (asked.getYear() < 0 || asked.getYear() > LAST_YEAR)) {
            throw new BadParameter(name, name + " must be a day such as 2026-04-04.");
        }
        return asked;
    }
}
