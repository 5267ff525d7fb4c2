package org.treerings.commands.commitment;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.treerings.commands.Words;
import org.treerings.kernel.event.ActionWithdrawn;
import org.treerings.kernel.identity.ActionId;
import org.treerings.kernel.identity.CityId;
import org.treerings.kernel.identity.CommitmentId;

/** Take the action no longer. */
public record WithdrawAction(
        CityId city,
        CommitmentId commitment,
        ActionId action,
        String reason,
        @Nullable LocalDate statedOn) implements ActionCommand {

    ActionWithdrawn event() {
        return new ActionWithdrawn(city, commitment, action, Words.reason(reason), statedOn);
    }
}
