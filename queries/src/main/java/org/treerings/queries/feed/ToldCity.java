package org.treerings.queries.feed;

import java.util.List;
import org.treerings.queries.profile.Profile;

/**
 * A city as it is told on a day, with its commitments and actions drawn out of their areas.
 *
 * @param commitments in the profile's order
 * @param actions in the profile's order
 */
public record ToldCity(Profile profile, List<MadeCommitment> commitments, List<TakenAction> actions) {

    public static ToldCity of(Profile profile) {
        List<MadeCommitment> commitments = profile.actionAreas().stream()
                .flatMap(area ->
                        area.commitments().stream().map(commitment -> new MadeCommitment(profile, area, commitment)))
                .toList();
        List<TakenAction> actions = commitments.stream()
                .flatMap(made -> made.commitment().actions().stream()
                        .map(action -> new TakenAction(profile, made.area(), made.commitment(), action)))
                .toList();
        return new ToldCity(profile, commitments, actions);
    }
}
