package org.treerings.commands.commitment;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.treerings.kernel.event.Item;
import org.treerings.kernel.event.ValueConfirmed;
import org.treerings.kernel.identity.ActionId;
import org.treerings.kernel.identity.CityId;
import org.treerings.kernel.identity.CommitmentId;
import org.treerings.kernel.identity.EntryId;

/** Say that a value was checked and is still right. */
public record ConfirmValue(
        CityId city,
        CommitmentId commitment,
        ActionId action,
        Item item,
        @Nullable LocalDate statedOn) implements ActionCommand {

    ValueConfirmed event(EntryId confirmed) {
        return new ValueConfirmed(city, commitment, action, item, confirmed, statedOn);
    }
}
