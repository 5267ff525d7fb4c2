package org.treerings.queries.profile;

import org.treerings.kernel.framework.Figure;

/** How many of each the profile lists: counted off the very lists that it shows. */
public record Statistics(
        int commitments,
        int actions,
        int baselines,
        int targets,
        int progressReports,
        int resources,
        int stepsWithResources,
        int indicatorsAssessed) {

    static Statistics of(Figures figures) {
        return new Statistics(
                figures.applyAsInt(Figure.COMMITMENTS),
                figures.applyAsInt(Figure.ACTIONS),
                figures.applyAsInt(Figure.ACTIONS_WITH_BASELINE),
                figures.applyAsInt(Figure.ACTIONS_WITH_TARGET),
                figures.reports(),
                figures.applyAsInt(Figure.RESOURCES),
                figures.applyAsInt(Figure.STEPS_WITH_RESOURCE),
                figures.applyAsInt(Figure.INDICATORS));
    }
}
