package org.treerings.queries;

import static java.time.temporal.ChronoUnit.DAYS;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * How long ago something was last said or confirmed.
 *
 * @param updatedOn when it was
 * @param days since then
 * @param staleAfterDays the rule
 */
public record Age(LocalDate updatedOn, long days, int staleAfterDays) {

    /** On a day, of what may have been confirmed after it was said. */
    public static Age of(LocalDate said, @Nullable LocalDate confirmed, LocalDate day, Rules rules) {
        LocalDate updated = confirmed != null && confirmed.isAfter(said) ? confirmed : said;
        return new Age(updated, DAYS.between(updated, day), rules.staleAfterDays());
    }

    public boolean stale() {
        return days > staleAfterDays;
    }
}
