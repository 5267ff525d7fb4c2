package org.treerings.kernel.event;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.treerings.kernel.identity.ActionId;
import org.treerings.kernel.identity.CityId;
import org.treerings.kernel.identity.CommitmentId;
import org.treerings.kernel.measure.Measure;
import org.treerings.kernel.measure.Text;

/**
 * Where the city wants to get.
 *
 * @param measure typed values; absent where the city gave words only
 * @param dueOn the day by which; absent where none was given
 */
@Stored(name = "target-updated")
public record TargetUpdated(
        CityId city,
        CommitmentId commitment,
        ActionId action,
        Text text,
        @Nullable Measure measure,
        @Nullable LocalDate dueOn,
        @Nullable LocalDate statedOn)
        implements ActionEvent {}
