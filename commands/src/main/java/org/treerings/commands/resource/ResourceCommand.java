package org.treerings.commands.resource;

import java.time.LocalDate;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;
import org.treerings.kernel.identity.CityId;
import org.treerings.kernel.identity.ResourceId;
import org.treerings.kernel.identity.StreamId;

/** A command to a resource of a city. */
public sealed interface ResourceCommand
        permits ShareResource, WithdrawResource, RetractEntry, ErasePayload, CorrectEntry {
    CityId city();

    ResourceId resource();

    /** The day the city says it. */
    @Nullable
    LocalDate statedOn();

    @TargetAggregateIdentifier
    default String stream() {
        return StreamId.resource(city(), resource()).value();
    }
}
