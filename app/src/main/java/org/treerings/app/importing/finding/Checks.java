package org.treerings.app.importing.finding;

import java.util.List;
import org.treerings.app.importing.profile.Profile;

/** All checks. */
public final class Checks {

    private static final List<Check> ALL = List.of(
            new Completeness(),
            new OverviewFacts(),
            new LastUpdates(),
            new Repetitions(),
            new ClaimedActions(),
            new CommitmentStates(),
            new Targets(),
            new Slots(),
            new Marks(),
            new AwardLevels(),
            new IndexPoints(),
            new PathwayStatements(),
            new PopulationInTexts(),
            new CoverUnderOtherNames(),
            new OnlyInDocument());

    private Checks() {}

    /** What they find, from the top of the document down. */
    public static List<Finding> findings(Profile profile) {
        return ALL.stream()
                .flatMap(check -> check.findings(profile))
                .sorted(Finding.BY_LINE)
                .toList();
    }
}
