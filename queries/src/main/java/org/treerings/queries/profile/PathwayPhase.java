package org.treerings.queries.profile;

import java.util.List;
import java.util.SortedMap;
import org.treerings.kernel.framework.Phase;
import org.treerings.queries.Title;
import org.treerings.queries.facts.CityFacts;

/**
 * A phase of the Nature Pathway.
 *
 * @param phase its Roman number
 * @param titles by language
 */
public record PathwayPhase(
        String phase, String code, String title, SortedMap<String, String> titles, List<Step> steps) {

    /**
     * One of the nine steps.
     *
     * @param titles by language
     * @param resources what the city linked to it and still shares
     */
    public record Step(
            int number, String code, String title, SortedMap<String, String> titles, List<Resource> resources) {

        private static Step of(Phase.Step step, CityFacts facts) {
            Title title = Title.of(step.title());
            return new Step(
                    step.number(), step.code(), title.title(), title.titles(), Resource.linked(facts, step.number()));
        }
    }

    static PathwayPhase of(Phase phase, CityFacts facts) {
        Title title = Title.of(phase.title());
        return new PathwayPhase(
                phase.number(),
                phase.code(),
                title.title(),
                title.titles(),
                phase.steps().stream().map(step -> Step.of(step, facts)).toList());
    }
}
