package org.treerings.commands.index;

import java.time.LocalDate;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;
import org.treerings.kernel.identity.CityId;
import org.treerings.kernel.identity.StreamId;

/** A command to a city's index of a year. */
public sealed interface IndexCommand permits AssessIndicator, RetractEntry, ErasePayload, CorrectEntry {
    CityId city();

    int year();

    /** The day the city says it. */
    @Nullable
    LocalDate statedOn();

    @TargetAggregateIdentifier
    default String stream() {
        return StreamId.index(city(), year()).value();
    }
}
