package org.treerings.commands.commitment;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.treerings.commands.Words;
import org.treerings.kernel.event.CommitmentMade;
import org.treerings.kernel.framework.Framework;
import org.treerings.kernel.identity.CityId;
import org.treerings.kernel.identity.CommitmentId;
import org.treerings.kernel.measure.Text;

/** Commit the city. */
public record MakeCommitment(
        CityId city,
        CommitmentId commitment,
        Text title,
        @Nullable LocalDate statedOn) implements CommitmentCommand {

    CommitmentMade event(Framework framework) {
        String offeredIn = framework.commitment(commitment).isPresent() ? framework.version() : null;
        return new CommitmentMade(city, commitment, Words.text("title", title), offeredIn, statedOn);
    }
}
