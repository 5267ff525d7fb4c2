package org.treerings.queries.feed;

import java.util.List;
import java.util.stream.Stream;
import org.treerings.kernel.framework.Framework;
import org.treerings.kernel.framework.OfferedAction;
import org.treerings.queries.profile.ActionArea;
import org.treerings.queries.profile.Commitment;
import org.treerings.queries.profile.Profile;

/**
 * A city as it is told on a day, with its commitments and actions drawn out of their areas.
 *
 * @param commitments in the profile's order
 * @param actions in the profile's order
 */
public record ToldCity(Profile profile, List<MadeCommitment> commitments, List<TakenAction> actions) {

    public static ToldCity of(Profile profile, Framework framework) {
        List<MadeCommitment> commitments = profile.actionAreas().stream()
                .flatMap(area ->
                        area.commitments().stream().map(commitment -> new MadeCommitment(profile, area, commitment)))
                .toList();
        return new ToldCity(
                profile,
                commitments,
                commitments.stream()
                        .flatMap(made -> taken(made.area(), made.commitment(), profile, framework))
                        .toList());
    }

    private static Stream<TakenAction> taken(
            ActionArea area, Commitment commitment, Profile profile, Framework framework) {
        return commitment.actions().stream()
                .map(action -> new TakenAction(
                        profile,
                        area,
                        commitment,
                        action,
                        framework
                                .action(commitment.id(), action.id())
                                .map(OfferedAction::globalTargets)
                                .orElse(List.of())));
    }
}
