package org.treerings.commands.commitment;

import java.time.Clock;
import java.time.LocalDate;
import org.axonframework.messaging.MetaData;
import org.jspecify.annotations.Nullable;
import org.treerings.commands.Cities;
import org.treerings.commands.Resources;
import org.treerings.commands.Retraction;
import org.treerings.commands.Rules;
import org.treerings.kernel.framework.Framework;
import org.treerings.kernel.identity.CityId;
import org.treerings.kernel.identity.CommitmentId;
import org.treerings.kernel.identity.EntryId;

/**
 * Take back an entry of the commitment's stream that was wrong, and record what is right in its place, or do neither.
 *
 * @param command what is right, of the same item
 * @param statedOn the day the entry is taken back
 */
public record CorrectEntry(
        EntryId entry,
        String reason,
        CommitmentCommand command,
        @Nullable LocalDate statedOn) implements CommitmentCommand, Retraction {

    @Override
    public CityId city() {
        return command.city();
    }

    @Override
    public CommitmentId commitment() {
        return command.commitment();
    }

    /** Records what is right, whichever version was seen. True if that changed something. */
    boolean anew(
            Commitment commitment,
            MetaData whatever,
            Clock clock,
            Cities cities,
            Framework framework,
            Resources resources) {
        return switch (command) {
            case MakeCommitment right -> commitment.handle(right, whatever, clock, cities, framework);
            case WithdrawCommitment right -> commitment.handle(right, whatever, clock, cities);
            case AddAction right -> commitment.handle(right, whatever, clock, cities, framework);
            case WithdrawAction right -> commitment.handle(right, whatever, clock, cities);
            case DescribeAction right -> commitment.handle(right, whatever, clock, cities);
            case RecordBaseline right -> commitment.handle(right, whatever, clock, cities, framework);
            case UpdateTarget right -> commitment.handle(right, whatever, clock, cities, framework);
            case ReportProgress right -> commitment.handle(right, whatever, clock, cities, framework, resources);
            case ConfirmValue right -> commitment.handle(right, whatever, clock, cities);
            case RetractEntry _, ErasePayload _, CorrectEntry _ -> throw Rules.correctsNothing();
        };
    }
}
