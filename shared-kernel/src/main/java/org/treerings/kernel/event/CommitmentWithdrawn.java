package org.treerings.kernel.event;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.treerings.kernel.identity.CityId;
import org.treerings.kernel.identity.CommitmentId;

/** The city takes the commitment back. What was recorded under it stays. */
@Stored(name = "commitment-withdrawn")
public record CommitmentWithdrawn(
        CityId city,
        CommitmentId commitment,
        String reason,
        @Nullable LocalDate statedOn) implements CommitmentEvent {}
