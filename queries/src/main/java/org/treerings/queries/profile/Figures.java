package org.treerings.queries.profile;

import static java.util.stream.Collectors.toSet;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.ToIntFunction;
import java.util.stream.Stream;
import org.treerings.kernel.event.Claims;
import org.treerings.kernel.framework.Figure;
import org.treerings.kernel.framework.Framework;
import org.treerings.kernel.identity.ResourceId;
import org.treerings.queries.facts.CityFacts;

/** What the profile counts, off the very lists that it shows. */
record Figures(
        Overview overview,
        List<ActionArea> areas,
        List<PathwayPhase> pathway,
        List<Resource> resources,
        IndexScore index)
        implements ToIntFunction<Figure> {

    static Figures of(CityFacts facts, Framework framework, Claims claims, LocalDate day) {
        return new Figures(
                Overview.of(facts),
                ActionArea.of(facts, framework, day),
                framework.pathway().stream()
                        .map(phase -> PathwayPhase.of(phase, facts))
                        .toList(),
                Resource.shared(facts),
                IndexScore.of(facts, framework.index(), claims));
    }

    @Override
    public int applyAsInt(Figure figure) {
        return switch (figure) {
            case ABOUT -> there(overview.about().text() != null);
            case POPULATION -> there(overview.population().value() != null);
            case HEAD_OF_GOVERNMENT -> there(overview.headOfGovernment().name() != null);
            case COMMITMENTS ->
                areas.stream().mapToInt(area -> area.commitments().size()).sum();
            case ACTION_AREAS -> count(areas.stream().filter(Figures::isMade));
            case ACTIONS -> count(actions());
            case DESCRIBED_ACTIONS -> actions(action -> action.description().text() != null);
            case ACTIONS_WITH_BASELINE -> actions(action -> action.baseline() != null);
            case ACTIONS_WITH_TARGET -> actions(action -> action.target() != null);
            case ACTIONS_WITH_BASELINE_AND_TARGET ->
                actions(action -> action.baseline() != null && action.target() != null);
            case ACTIONS_WITH_DATED_TARGET -> actions(Figures::hasDatedTarget);
            case ACTIONS_WITH_PROGRESS ->
                actions(action -> !action.progress().reports().isEmpty());
            case REPORTS_WITH_EVIDENCE -> count(evidence());
            case STEPS_WITH_RESOURCE -> count(steps());
            case PHASES_WITH_RESOURCE -> count(pathway.stream().filter(Figures::showsResources));
            case RESOURCES -> resources.size();
            case RESOURCES_IN_USE -> inUse();
            case INDICATORS -> index.assessed();
        };
    }

    /** Progress reports of all actions. */
    int reports() {
        return actions().mapToInt(action -> action.progress().reports().size()).sum();
    }

    private int inUse() {
        Stream<ResourceId> linked =
                steps().flatMap(step -> step.resources().stream()).map(Resource::id);
        return count(Stream.concat(evidence(), linked).distinct());
    }

    private Stream<PathwayPhase.Step> steps() {
        return pathway.stream()
                .flatMap(phase -> phase.steps().stream())
                .filter(step -> !step.resources().isEmpty());
    }

    /** What was withdrawn shows nothing any more. */
    private Stream<ResourceId> evidence() {
        Set<ResourceId> shared = resources.stream().map(Resource::id).collect(toSet());
        return actions()
                .flatMap(action -> action.progress().reports().stream())
                .flatMap(report -> Stream.ofNullable(report.evidence()))
                .filter(shared::contains);
    }

    private Stream<Action> actions() {
        return areas.stream()
                .flatMap(area -> area.commitments().stream())
                .flatMap(commitment -> commitment.actions().stream());
    }

    private int actions(Predicate<Action> which) {
        return count(actions().filter(which));
    }

    /** The city's own commitments stand in no area of the catalogue. */
    private static boolean isMade(ActionArea area) {
        return area.number() != null && !area.commitments().isEmpty();
    }

    private static boolean showsResources(PathwayPhase phase) {
        return phase.steps().stream().anyMatch(step -> !step.resources().isEmpty());
    }

    private static boolean hasDatedTarget(Action action) {
        Target target = action.target();
        return target != null
                && target.dueOn() != null
                && target.measure() != null
                && !target.measure().values().isEmpty();
    }

    private static int there(boolean is) {
        return is ? 1 : 0;
    }

    private static int count(Stream<?> some) {
        return Math.toIntExact(some.count());
    }
}
