package org.treerings.commands.commitment;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.treerings.commands.Words;
import org.treerings.kernel.event.TargetUpdated;
import org.treerings.kernel.identity.ActionId;
import org.treerings.kernel.identity.CityId;
import org.treerings.kernel.identity.CommitmentId;
import org.treerings.kernel.measure.Measure;
import org.treerings.kernel.measure.Text;

/** Say where the city wants to get. */
public record UpdateTarget(
        CityId city,
        CommitmentId commitment,
        ActionId action,
        Text text,
        @Nullable Filling measure,
        @Nullable LocalDate dueOn,
        @Nullable LocalDate statedOn)
        implements ActionCommand {

    TargetUpdated event(@Nullable Measure fitting) {
        return new TargetUpdated(city, commitment, action, Words.text("text", text), fitting, dueOn, statedOn);
    }
}
