package org.treerings.queries.feed;

import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.treerings.kernel.identity.CommitmentId;
import org.treerings.queries.profile.Action;
import org.treerings.queries.profile.Target;
import org.treerings.queries.progress.Status;

/**
 * Which actions; what is absent does not restrict.
 *
 * @param status of their progress
 * @param globalTarget number of a target that the catalogue aligns them to
 * @param with all that they must have
 */
public record ActionCriteria(
        @Nullable CommitmentId commitment,
        @Nullable Status status,
        @Nullable Integer globalTarget,
        Set<Trait> with) implements Criteria<ActionRow> {

    /** What an action has or is. */
    public enum Trait {
        BASELINE,
        TARGET,
        /** A target with the day by which it is to be reached. */
        DUE_DATE,
        REPORTS,
        /** Neither said nor confirmed for longer than the rules allow. */
        STALE,
        /** Not offered by the catalogue. */
        OWN;

        private boolean is(Action action) {
            Target target = action.target();
            return switch (this) {
                case BASELINE -> action.baseline() != null;
                case TARGET -> target != null;
                case DUE_DATE -> target != null && target.dueOn() != null;
                case REPORTS -> !action.progress().reports().isEmpty();
                case STALE -> action.progress().assessment().freshness().stale();
                case OWN -> action.own();
            };
        }
    }

    public static final ActionCriteria ALL = new ActionCriteria(null, null, null, Set.of());

    /** Those that have all of some traits. */
    public static ActionCriteria having(Trait... traits) {
        return new ActionCriteria(null, null, null, Set.of(traits));
    }

    public static ActionCriteria of(Status status) {
        return new ActionCriteria(null, status, null, Set.of());
    }

    /** Those that serve a global target. */
    public static ActionCriteria towards(int globalTarget) {
        return new ActionCriteria(null, null, globalTarget, Set.of());
    }

    @Override
    public Stream<ActionRow> rows(ToldCity told, Touches touches) {
        return taken(told).map(action -> ActionRow.of(action, touches));
    }

    @Override
    public int count(ToldCity told) {
        return Math.toIntExact(taken(told).count());
    }

    private Stream<TakenAction> taken(ToldCity told) {
        return told.actions().stream().filter(this::takes);
    }

    private boolean takes(TakenAction taken) {
        Action action = taken.action();
        return (commitment == null || commitment.equals(taken.commitment().id()))
                && (status == null || status == action.progress().assessment().status())
                && (globalTarget == null || action.globalTargets().contains(globalTarget))
                && with.stream().allMatch(trait -> trait.is(action));
    }
}
