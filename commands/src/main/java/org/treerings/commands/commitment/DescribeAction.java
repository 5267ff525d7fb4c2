package org.treerings.commands.commitment;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.treerings.commands.Words;
import org.treerings.kernel.event.ActionDescribed;
import org.treerings.kernel.identity.ActionId;
import org.treerings.kernel.identity.CityId;
import org.treerings.kernel.identity.CommitmentId;
import org.treerings.kernel.measure.Text;

/** Say how the city takes the action. */
public record DescribeAction(
        CityId city,
        CommitmentId commitment,
        ActionId action,
        Text text,
        @Nullable LocalDate statedOn) implements ActionCommand {

    ActionDescribed event() {
        return new ActionDescribed(city, commitment, action, Words.text("text", text), statedOn);
    }
}
