package org.treerings.kernel.event;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.treerings.kernel.identity.ActionId;
import org.treerings.kernel.identity.CityId;
import org.treerings.kernel.identity.CommitmentId;
import org.treerings.kernel.measure.Text;

/** How the city takes the action, in its own words. */
@Stored(name = "action-described")
public record ActionDescribed(
        CityId city,
        CommitmentId commitment,
        ActionId action,
        Text description,
        @Nullable LocalDate statedOn) implements ActionEvent {}
