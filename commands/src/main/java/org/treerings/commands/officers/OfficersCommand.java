package org.treerings.commands.officers;

import java.time.LocalDate;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;
import org.treerings.kernel.identity.CityId;
import org.treerings.kernel.identity.StreamId;

/** A command about who speaks for a city. */
public sealed interface OfficersCommand permits AppointOfficer, DismissOfficer, ErasePayload {
    CityId city();

    /** The day the city says it. */
    @Nullable
    LocalDate statedOn();

    @TargetAggregateIdentifier
    default String stream() {
        return StreamId.officers(city()).value();
    }
}
