package org.treerings.queries.feed;

import java.util.Set;
import java.util.stream.Stream;
import org.treerings.queries.profile.Commitment;

/**
 * Which commitments.
 *
 * @param with all that they must have
 */
public record CommitmentCriteria(Set<Trait> with) implements Criteria<CommitmentRow> {

    /** What a commitment has or is. */
    public enum Trait {
        ACTIONS,
        /** Not offered by the catalogue. */
        OWN;

        private boolean is(Commitment commitment) {
            return switch (this) {
                case ACTIONS -> !commitment.actions().isEmpty();
                case OWN -> commitment.own();
            };
        }
    }

    public static final CommitmentCriteria ALL = having();

    /** Those that have all of some traits. */
    public static CommitmentCriteria having(Trait... traits) {
        return new CommitmentCriteria(Set.of(traits));
    }

    @Override
    public Stream<CommitmentRow> rows(ToldCity told, Touches touches) {
        return made(told).map(commitment -> CommitmentRow.of(commitment, touches));
    }

    @Override
    public int count(ToldCity told) {
        return Math.toIntExact(made(told).count());
    }

    private Stream<MadeCommitment> made(ToldCity told) {
        return told.commitments().stream().filter(made -> with.stream().allMatch(trait -> trait.is(made.commitment())));
    }
}
