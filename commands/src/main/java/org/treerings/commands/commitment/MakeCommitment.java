package org.treerings.commands.commitment;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.treerings.kernel.identity.CityId;
import org.treerings.kernel.identity.CommitmentId;
import org.treerings.kernel.measure.Text;

/** Commit the city. */
public record MakeCommitment(
        CityId city,
        CommitmentId commitment,
        Text title,
        @Nullable LocalDate statedOn) implements CommitmentCommand {}
