package org.treerings.queries.progress;

import static java.util.Comparator.comparing;

import java.time.LocalDate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.treerings.kernel.identity.EntryId;
import org.treerings.queries.Age;
import org.treerings.queries.Rules;
import org.treerings.queries.facts.CityFacts;
import org.treerings.queries.facts.Fact;

/**
 * When something was last said or confirmed, and whether that is too long ago.
 *
 * @param updatedOn absent where nothing was said
 * @param entry that said or confirmed it then
 * @param ageInDays since then
 * @param staleAfterDays the rule
 */
public record Freshness(
        @Nullable LocalDate updatedOn,
        @Nullable EntryId entry,
        @Nullable Long ageInDays,
        int staleAfterDays,
        boolean stale) {

    private record Saying(LocalDate day, EntryId entry) {}

    /** The latest of some facts, on a day. */
    public static Freshness of(CityFacts facts, Stream<Fact> said, LocalDate day, Rules rules) {
        return said.flatMap(fact -> sayings(facts, fact))
                .max(comparing(Saying::day))
                .map(last -> of(last.entry(), Age.of(last.day(), null, day, rules)))
                .orElseGet(() -> new Freshness(null, null, null, rules.staleAfterDays(), false));
    }

    private static Freshness of(EntryId entry, Age age) {
        return new Freshness(age.updatedOn(), entry, age.days(), age.staleAfterDays(), age.stale());
    }

    private static Stream<Saying> sayings(CityFacts facts, Fact fact) {
        return Stream.concat(
                Stream.of(new Saying(fact.countsFrom(), fact.entry())),
                Stream.ofNullable(facts.confirmations().get(fact.entry()))
                        .map(confirmed -> new Saying(confirmed.day(), confirmed.entry())));
    }
}
