package org.treerings.commands.pathway;

import java.time.LocalDate;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;
import org.treerings.kernel.identity.CityId;
import org.treerings.kernel.identity.StreamId;

/** A command to a city's Nature Pathway. */
public sealed interface PathwayCommand
        permits LinkStepResource, UnlinkStepResource, RetractEntry, ErasePayload, CorrectEntry {
    CityId city();

    /** The day the city says it. */
    @Nullable
    LocalDate statedOn();

    @TargetAggregateIdentifier
    default String stream() {
        return StreamId.pathway(city()).value();
    }
}
