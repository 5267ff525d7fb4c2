package org.treerings.commands.commitment;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.treerings.commands.Retraction;
import org.treerings.kernel.identity.CityId;
import org.treerings.kernel.identity.CommitmentId;
import org.treerings.kernel.identity.EntryId;

/** Take back an entry of the commitment's stream that was wrong. */
public record RetractEntry(
        CityId city,
        CommitmentId commitment,
        EntryId entry,
        String reason,
        @Nullable LocalDate statedOn) implements CommitmentCommand, Retraction {}
