package org.treerings.kernel.event;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.treerings.kernel.identity.ActionId;
import org.treerings.kernel.identity.CityId;
import org.treerings.kernel.identity.CommitmentId;

/** The city no longer takes this action. What was recorded under it stays. */
@Stored(name = "action-withdrawn")
public record ActionWithdrawn(
        CityId city,
        CommitmentId commitment,
        ActionId action,
        String reason,
        @Nullable LocalDate statedOn) implements ActionEvent {}
