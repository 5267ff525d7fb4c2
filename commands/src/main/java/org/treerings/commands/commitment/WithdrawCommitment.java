package org.treerings.commands.commitment;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.treerings.commands.Words;
import org.treerings.kernel.event.CommitmentWithdrawn;
import org.treerings.kernel.identity.CityId;
import org.treerings.kernel.identity.CommitmentId;

/** Take a commitment back. */
public record WithdrawCommitment(
        CityId city,
        CommitmentId commitment,
        String reason,
        @Nullable LocalDate statedOn) implements CommitmentCommand {

    CommitmentWithdrawn event() {
        return new CommitmentWithdrawn(city, commitment, Words.reason(reason), statedOn);
    }
}
