package org.treerings.kernel.event;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.treerings.kernel.identity.ActionId;
import org.treerings.kernel.identity.CityId;
import org.treerings.kernel.identity.CommitmentId;
import org.treerings.kernel.identity.EntryId;

/**
 * The city checked a value and it is still right. Nothing changes but its age.
 *
 * @param confirmed the entry that holds the value
 */
@Stored(name = "value-confirmed")
public record ValueConfirmed(
        CityId city,
        CommitmentId commitment,
        ActionId action,
        Item item,
        EntryId confirmed,
        @Nullable LocalDate statedOn)
        implements ActionEvent {}
