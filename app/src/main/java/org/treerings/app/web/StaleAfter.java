package org.treerings.app.web;

import static java.time.LocalDate.EPOCH;

import java.time.DateTimeException;
import java.time.Period;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.treerings.queries.Rules;

/** How old a value may become before it is stale. */
final class StaleAfter {

    private static final Pattern DAYS = Pattern.compile("[0-9]{1,5}");
    private static final int MOST_YEARS = 100;

    private StaleAfter() {}

    static Period of(@Nullable String asked) {
        if (asked == null) {
            return Period.ofDays(Rules.current().staleAfterDays());
        }
        try {
            Period period =
                    DAYS.matcher(asked).matches() ? Period.ofDays(Integer.parseInt(asked)) : Period.parse(asked);
            if (period.isNegative() || EPOCH.plus(period).isAfter(EPOCH.plusYears(MOST_YEARS))) {
                throw refused();
            }
            return period;
        } catch (DateTimeException e) {
            throw refused();
        }
    }

    private static BadParameter refused() {
        return new BadParameter(
                "staleAfter",
                "staleAfter must be a number of days or a period such as P180D, at most " + MOST_YEARS + " years.");
    }
}
