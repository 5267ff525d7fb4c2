package org.treerings.queries.profile;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.treerings.kernel.event.Claims;
import org.treerings.kernel.framework.BiodiversityIndex;
import org.treerings.queries.facts.CityFacts;
import org.treerings.queries.index.IndexState;
import org.treerings.queries.index.IndexYear;
import org.treerings.queries.index.IndicatorScore;

/**
 * The City Biodiversity Index in the latest year that was assessed. Not assessed is not zero.
 *
 * @param year absent where nothing was ever assessed
 * @param score points of what was assessed; absent where nothing was
 * @param claimedScore points that the last document printed; absent where none did
 * @param assessed how many indicators were assessed
 * @param attainable points that those are worth
 * @param maximum points of all indicators together
 * @param years all that were assessed, the latest last
 */
public record IndexScore(
        IndexState state,
        @Nullable Integer year,
        String edition,
        @Nullable Integer score,
        @Nullable Integer claimedScore,
        int assessed,
        int attainable,
        int maximum,
        List<Component> components,
        List<IndicatorScore> indicators,
        List<Year> years) {

    /**
     * A core component, beside what the last document said of it.
     *
     * @param claimedStarted whether the city has started on it; absent where no document said so
     */
    public record Component(
            @JsonUnwrapped IndexYear.Component assessed,
            @Nullable Integer claimedScore,
            @Nullable Boolean claimedStarted) {

        private static Component of(IndexYear.Component component, Claims claims) {
            Claims.IndexComponent claimed = claims.indexComponents().stream()
                    .filter(claim -> claim.component().equals(component.component()))
                    .findFirst()
                    .orElse(null);
            return new Component(
                    component, claimed == null ? null : claimed.points(), claimed == null ? null : claimed.started());
        }
    }

    /** A year's totals. */
    public record Year(int year, String edition, @Nullable Integer score, int assessed, int attainable, int maximum) {

        private static Year of(IndexYear year) {
            return new Year(
                    year.year(), year.edition(), year.score(), year.assessed(), year.attainable(), year.maximum());
        }
    }

    static IndexScore of(CityFacts facts, BiodiversityIndex index, Claims claims) {
        List<IndexYear> years = IndexYear.years(facts).stream()
                .map(year -> IndexYear.of(facts, year, index))
                .filter(year -> year.assessed() > 0)
                .toList();
        IndexYear latest = years.isEmpty() ? IndexYear.of(facts, 0, index) : years.getLast();
        return new IndexScore(
                latest.state(),
                years.isEmpty() ? null : latest.year(),
                latest.edition(),
                latest.score(),
                claims.indexPoints(),
                latest.assessed(),
                latest.attainable(),
                latest.maximum(),
                latest.components().stream()
                        .map(component -> Component.of(component, claims))
                        .toList(),
                latest.indicators(),
                years.stream().map(Year::of).toList());
    }
}
