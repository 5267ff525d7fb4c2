package org.treerings.kernel.event;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.treerings.kernel.identity.CityId;
import org.treerings.kernel.identity.CommitmentId;
import org.treerings.kernel.measure.Text;

/**
 * The city committed itself.
 *
 * @param title as it was given
 * @param framework the catalogue's version that offers this commitment; absent for the city's own
 */
@Stored(name = "commitment-made")
public record CommitmentMade(
        CityId city,
        CommitmentId commitment,
        Text title,
        @Nullable String framework,
        @Nullable LocalDate statedOn) implements CommitmentEvent {}
