package org.treerings.queries.feed;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.treerings.kernel.identity.CityId;
import org.treerings.kernel.identity.CommitmentId;
import org.treerings.queries.profile.Commitment;
import org.treerings.queries.profile.Profile;

/**
 * A commitment of a city in one row.
 *
 * @param removed whether it no longer stands, or no longer is what was asked for: then nothing is told but which it was
 */
public record CommitmentRow(
        @JsonUnwrapped Key key,
        boolean removed,
        @JsonUnwrapped @Nullable Details details) implements FeedRow<CommitmentRow> {

    /** Which commitment. */
    public record Key(CityId city, CommitmentId commitment) {}

    /**
     * What stands of it.
     *
     * @param country ISO 3166-1 alpha-2
     * @param area number of the action area; absent where the commitment is the city's own
     * @param own whether the catalogue does not offer it
     * @param statedOn the day the city made it; absent where nobody knows
     * @param actions how many it takes under it
     * @param version position of the last entry that the row tells of
     */
    public record Details(
            String cityName,
            String country,
            @Nullable String region,
            @Nullable Integer area,
            String commitmentTitle,
            boolean own,
            @Nullable LocalDate statedOn,
            int actions,
            long version) {}

    static CommitmentRow of(MadeCommitment made, Touches touches) {
        Profile city = made.city();
        Commitment commitment = made.commitment();
        return new CommitmentRow(
                new Key(city.id(), commitment.id()),
                false,
                new Details(
                        city.name(),
                        city.overview().country().code(),
                        city.overview().region(),
                        made.area().number(),
                        commitment.title(),
                        commitment.own(),
                        commitment.origin().statedOn(),
                        commitment.actions().size(),
                        touches.last(commitment.id())));
    }

    @Override
    public CommitmentRow gone() {
        return new CommitmentRow(key, true, null);
    }

    @Override
    public long version() {
        return details == null ? -1 : details.version();
    }
}
