package org.treerings.queries.profile;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.treerings.kernel.event.Claims;
import org.treerings.kernel.framework.Framework;
import org.treerings.kernel.identity.CityId;
import org.treerings.queries.Rules;
import org.treerings.queries.awards.AwardTrack;
import org.treerings.queries.facts.CityFacts;

/**
 * A city's profile, in the shape that others rely on.
 *
 * @param position of the city's last entry that it holds
 * @param recordedAt when that entry was recorded
 * @param schemaVersion of this shape
 * @param frameworkVersion of the catalogue that it was told with
 * @param day for which progress and age are told, by the city's calendar
 * @param ruleVersion of the rules by which they are
 * @param rules their figures, for whoever computes again
 * @param resources what the city shared
 * @param erased where the last that was said is erased
 */
public record Profile(
        CityId id,
        String name,
        long position,
        Instant recordedAt,
        String schemaVersion,
        String frameworkVersion,
        LocalDate day,
        String ruleVersion,
        Rules rules,
        Overview overview,
        Statistics statistics,
        List<AwardTrack> awards,
        List<ActionArea> actionAreas,
        List<PathwayPhase> pathway,
        IndexScore index,
        List<Resource> resources,
        Claimed claims,
        List<Erased> erased,
        List<Finding> findings) {

    /** Counts up when the shape loses or changes a name; more names are no new version. */
    public static final String SCHEMA_VERSION = "1";

    /** The profile on a day. */
    static Profile of(CityFacts facts, Framework framework, LocalDate day) {
        Claimed claimed = Claimed.of(facts);
        Claims claims = Claimed.figures(facts);
        Figures figures = Figures.of(facts, framework, claims, day);
        Statistics statistics = Statistics.of(figures);
        return new Profile(
                facts.city(),
                figures.overview().name().value(),
                facts.position(),
                facts.recordedAt(),
                SCHEMA_VERSION,
                framework.version(),
                day,
                Rules.current().version(),
                Rules.current(),
                figures.overview(),
                statistics,
                AwardTrack.of(framework.awards(), figures, claims),
                figures.areas(),
                figures.pathway(),
                figures.index(),
                figures.resources(),
                claimed,
                Erased.of(facts),
                new Findings(framework, day).of(figures, statistics, facts));
    }
}
