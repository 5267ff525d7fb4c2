package org.treerings.kernel.event;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.treerings.kernel.identity.ActionId;
import org.treerings.kernel.identity.CityId;
import org.treerings.kernel.identity.CommitmentId;
import org.treerings.kernel.measure.Text;

/**
 * The city takes this action under its commitment.
 *
 * @param title as it was given
 * @param framework the catalogue's version that offers this action; absent for the city's own
 */
@Stored(name = "action-added")
public record ActionAdded(
        CityId city,
        CommitmentId commitment,
        ActionId action,
        Text title,
        @Nullable String framework,
        @Nullable LocalDate statedOn)
        implements ActionEvent {}
