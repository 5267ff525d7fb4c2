package org.treerings.queries.profile;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.treerings.kernel.identity.EntryId;
import org.treerings.queries.facts.Fact;

/**
 * Since when a value stands and by which entry; nothing of it where no value was reported.
 *
 * @param statedOn the day the city said it; absent also where nobody knows
 * @param countsFrom the day it counts from, known or at latest
 * @param version position of the item's last change, which a write has to name
 */
public record Origin(
        @Nullable LocalDate statedOn,
        @Nullable LocalDate countsFrom,
        @Nullable Instant recordedAt,
        @Nullable EntryId entry,
        @Nullable Long version) {

    static final Origin NONE = new Origin(null, null, null, null, null);

    static Origin of(Fact fact) {
        return new Origin(fact.statedOn(), fact.countsFrom(), fact.recordedAt(), fact.entry(), fact.version());
    }
}
