package org.treerings.queries.feed;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.treerings.kernel.identity.CityId;
import org.treerings.queries.index.IndexState;
import org.treerings.queries.profile.Overview;
import org.treerings.queries.profile.Profile;
import org.treerings.queries.profile.Statistics;

/**
 * A city's profile in one row: its figures, without the actions.
 *
 * @param removed whether it no longer is what was asked for: then nothing is told but which it was
 */
public record CityRow(
        CityId city,
        boolean removed,
        @JsonUnwrapped @Nullable Details details) implements FeedRow<CityRow> {

    /**
     * What is told of it.
     *
     * @param country ISO 3166-1 alpha-2
     * @param day for which it is told, by the city's calendar
     * @param indexYear absent where no indicator was ever assessed
     * @param indexScore points of what was assessed; absent where nothing was
     * @param indexAttainable points that those indicators are worth
     * @param findings how many things a reader should look at
     * @param version position of the last entry that the row tells of
     */
    public record Details(
            String cityName,
            String country,
            @Nullable String region,
            LocalDate day,
            @Nullable String about,
            @Nullable String aboutLanguage,
            @Nullable Long population,
            @Nullable LocalDate populationStatedOn,
            @JsonUnwrapped Statistics statistics,
            IndexState indexState,
            @Nullable Integer indexYear,
            @Nullable Integer indexScore,
            int indexAttainable,
            int findings,
            Instant recordedAt,
            long version) {

        private static Details of(Profile profile) {
            Overview overview = profile.overview();
            return new Details(
                    profile.name(),
                    overview.country().code(),
                    overview.region(),
                    profile.day(),
                    overview.about().text(),
                    overview.about().language(),
                    overview.population().value(),
                    overview.population().origin().statedOn(),
                    profile.statistics(),
                    profile.index().state(),
                    profile.index().year(),
                    profile.index().score(),
                    profile.index().attainable(),
                    profile.findings().size(),
                    profile.recordedAt(),
                    profile.position());
        }
    }

    static CityRow of(Profile profile) {
        return new CityRow(profile.id(), false, Details.of(profile));
    }

    @Override
    public Object key() {
        return city;
    }

    @Override
    public CityRow gone() {
        return new CityRow(city, true, null);
    }

    @Override
    public long version() {
        return details == null ? -1 : details.version();
    }
}
