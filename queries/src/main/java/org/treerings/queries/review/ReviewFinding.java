package org.treerings.queries.review;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.treerings.kernel.identity.ActorId;
import org.treerings.kernel.identity.EntryId;
import org.treerings.queries.facts.Fact;

/**
 * Something in the history of a city's record that an auditor should look at.
 *
 * @param code a stable word
 * @param message for people
 * @param entry that it is about
 * @param position of that entry
 * @param against the entry that it is compared with; absent where it is looked at by itself
 */
public record ReviewFinding(
        String code,
        String path,
        String message,
        @Nullable LocalDate statedOn,
        LocalDate countsFrom,
        Instant recordedAt,
        ActorId actor,
        @Nullable String reason,
        EntryId entry,
        long position,
        @Nullable EntryId against) {

    static ReviewFinding of(String code, String message, Fact fact, @Nullable Fact against) {
        return new ReviewFinding(
                code,
                fact.path(),
                message,
                fact.statedOn(),
                fact.countsFrom(),
                fact.recordedAt(),
                fact.provenance().actor(),
                fact.provenance().reason(),
                fact.entry(),
                fact.position(),
                against == null ? null : against.entry());
    }
}
