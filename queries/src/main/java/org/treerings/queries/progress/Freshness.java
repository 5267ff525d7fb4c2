package org.treerings.queries.progress;

import static java.time.temporal.ChronoUnit.DAYS;

import java.time.LocalDate;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.treerings.kernel.identity.EntryId;
import org.treerings.queries.Rules;
import org.treerings.queries.facts.CityFacts;
import org.treerings.queries.facts.Fact;

/**
 * When something was last said or confirmed, and whether that is too long ago.
 *
 * @param updatedOn absent where nothing was said
 * @param ageInDays since then
 * @param staleAfterDays the rule
 */
public record Freshness(
        @Nullable LocalDate updatedOn, @Nullable Long ageInDays, int staleAfterDays, boolean stale) {

    /** The latest of some facts, on a day. */
    public static Freshness of(CityFacts facts, Stream<Fact> said, LocalDate day, Rules rules) {
        LocalDate latest = said.flatMap(fact -> Stream.of(fact.countsFrom(), confirmed(facts, fact.entry())))
                .filter(Objects::nonNull)
                .max(LocalDate::compareTo)
                .orElse(null);
        if (latest == null) {
            return new Freshness(null, null, rules.staleAfterDays(), false);
        }
        long age = DAYS.between(latest, day);
        return new Freshness(latest, age, rules.staleAfterDays(), age > rules.staleAfterDays());
    }

    private static @Nullable LocalDate confirmed(CityFacts facts, EntryId entry) {
        return facts.confirmedOn().get(entry);
    }
}
