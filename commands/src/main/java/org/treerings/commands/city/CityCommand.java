package org.treerings.commands.city;

import java.time.LocalDate;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;
import org.treerings.kernel.identity.CityId;
import org.treerings.kernel.identity.StreamId;

/** A command to a city. */
public sealed interface CityCommand
        permits RegisterCity,
                RenameCity,
                DescribeCity,
                RecordPopulation,
                NameHeadOfGovernment,
                ImportProfile,
                RetractEntry,
                ErasePayload,
                CorrectEntry {

    CityId city();

    /** The day the city says it; absent only where a document told it without a date. */
    @Nullable
    LocalDate statedOn();

    @TargetAggregateIdentifier
    default String stream() {
        return StreamId.of(city()).value();
    }
}
