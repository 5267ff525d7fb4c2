package org.treerings.commands.commitment;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.treerings.commands.Words;
import org.treerings.kernel.event.ActionAdded;
import org.treerings.kernel.framework.Framework;
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
        @Nullable LocalDate statedOn) implements ActionCommand {

    ActionAdded event(Framework framework) {
        String offeredIn = framework.action(commitment, action).isPresent() ? framework.version() : null;
        return new ActionAdded(city, commitment, action, Words.text("title", title), offeredIn, statedOn);
    }
}
