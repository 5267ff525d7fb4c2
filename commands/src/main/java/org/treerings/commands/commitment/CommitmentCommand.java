package org.treerings.commands.commitment;

import java.time.LocalDate;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;
import org.treerings.kernel.identity.CityId;
import org.treerings.kernel.identity.CommitmentId;
import org.treerings.kernel.identity.StreamId;

/** A command to a commitment of a city. */
public sealed interface CommitmentCommand
        permits MakeCommitment, WithdrawCommitment, ActionCommand, RetractEntry, ErasePayload, CorrectEntry {

    CityId city();

    CommitmentId commitment();

    /** The day the city says it; absent only where a document told it without a date. */
    @Nullable
    LocalDate statedOn();

    @TargetAggregateIdentifier
    default String stream() {
        return StreamId.of(city(), commitment()).value();
    }
}
