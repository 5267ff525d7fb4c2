package org.treerings.commands.commitment;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.treerings.commands.Erasure;
import org.treerings.kernel.identity.CityId;
import org.treerings.kernel.identity.CommitmentId;
import org.treerings.kernel.identity.EntryId;

/** Have what an entry of the commitment's stream said erased for good. */
public record ErasePayload(
        CityId city,
        CommitmentId commitment,
        EntryId entry,
        String reason,
        @Nullable LocalDate statedOn) implements CommitmentCommand, Erasure {}
