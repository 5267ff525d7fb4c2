package org.treerings.queries.feed;

import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.treerings.queries.index.IndexState;
import org.treerings.queries.profile.Profile;

/**
 * Which cities; what is absent does not restrict.
 *
 * @param globalTarget number of a target that the catalogue aligns one of their actions to
 * @param with all that they must have
 */
public record CityCriteria(@Nullable Integer globalTarget, Set<Trait> with) implements Criteria<CityRow> {

    /** What a city has at least one of. */
    public enum Trait {
        ACTIONS,
        BASELINES,
        TARGETS,
        REPORTS,
        RESOURCES,
        /** An indicator of the City Biodiversity Index that was assessed. */
        INDEX;

        private boolean is(Profile city) {
            return switch (this) {
                case ACTIONS -> city.statistics().actions() > 0;
                case BASELINES -> city.statistics().baselines() > 0;
                case TARGETS -> city.statistics().targets() > 0;
                case REPORTS -> city.statistics().progressReports() > 0;
                case RESOURCES -> city.statistics().resources() > 0;
                case INDEX -> city.index().state() != IndexState.NOT_STARTED;
            };
        }
    }

    public static final CityCriteria ALL = having();

    /** Those that have all of some traits. */
    public static CityCriteria having(Trait... traits) {
        return new CityCriteria(null, Set.of(traits));
    }

    /** Those that serve a global target. */
    public static CityCriteria towards(int globalTarget) {
        return new CityCriteria(globalTarget, Set.of());
    }

    @Override
    public Stream<CityRow> rows(ToldCity told, Touches touches) {
        return Stream.of(told.profile()).filter(_ -> takes(told)).map(CityRow::of);
    }

    @Override
    public int count(ToldCity told) {
        return takes(told) ? 1 : 0;
    }

    private boolean takes(ToldCity told) {
        return with.stream().allMatch(trait -> trait.is(told.profile()))
                && (globalTarget == null
                        || told.actions().stream()
                                .anyMatch(
                                        taken -> taken.action().globalTargets().contains(globalTarget)));
    }
}
