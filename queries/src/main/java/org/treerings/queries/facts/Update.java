package org.treerings.queries.facts;

import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import org.jspecify.annotations.Nullable;
import org.treerings.kernel.identity.EntryId;
import org.treerings.queries.Age;
import org.treerings.queries.Rules;

/**
 * The last update of a path.
 *
 * @param dateUnknown whether nobody knows when the city said it: the day it counts from is then the latest possible
 * @param confirmedOn the latest day on which the city said that this very value is still right
 * @param ageInDays since the value was said or confirmed, whichever is later
 * @param stale whether it is a value that ages and was not withdrawn, and older than it may become
 * @param position of the entry that says it
 * @param version position of the last entry that recorded or retracted something there: what a write has to name
 */
public record Update(
        String path,
        @Nullable LocalDate statedOn,
        LocalDate countsFrom,
        boolean dateUnknown,
        Instant recordedAt,
        @Nullable LocalDate confirmedOn,
        long ageInDays,
        boolean stale,
        State state,
        EntryId entry,
        long position,
        long version) {

    /**
     * The update that a fact is.
     *
     * @param staleAfter how old it may become before it is stale
     * @param ages whether the value describes the present, and somebody can still update it
     */
    static Update of(Fact fact, @Nullable LocalDate confirmedOn, LocalDate today, Period staleAfter, boolean ages) {
        Age age = Age.of(fact.countsFrom(), confirmedOn, today, Rules.current());
        return new Update(
                fact.path(),
                fact.statedOn(),
                fact.countsFrom(),
                fact.statedOn() == null,
                fact.recordedAt(),
                confirmedOn,
                age.days(),
                ages && today.isAfter(age.updatedOn().plus(staleAfter)),
                fact.state(),
                fact.entry(),
                fact.position(),
                fact.version());
    }
}
