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
 * @param country ISO 3166-1 alpha-2
 * @param day for which it is told, by the city's calendar
 * @param indexYear absent where no indicator was ever assessed
 * @param indexScore points of what was assessed; absent where nothing was
 * @param indexAttainable points that those indicators are worth
 * @param findings how many things a reader should look at
 * @param version position of the last entry that the row tells of
 */
public record CityRow(
        CityId city,
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

    static CityRow of(Profile profile) {
        Overview overview = profile.overview();
        return new CityRow(
                profile.id(),
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
