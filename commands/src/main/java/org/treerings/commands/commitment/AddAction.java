package org.treerings.commands.commitment;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.treerings.kernel.identity.ActionId;
import org.treerings.kernel.identity.CityId;
import org.treerings.kernel.identity.CommitmentId;
import org.treerings.kernel.measure.Text;

/** Take an action under the commitment. */
public record AddAction(
        CityId city,
        CommitmentId commitment,
        ActionId action,
        Text title,
        @Nullable LocalDate statedOn) implements ActionCommand {}
