package org.treerings.app.importing.finding;

import static java.util.stream.Collectors.toMap;

import java.util.Map;
import java.util.stream.Stream;
import org.treerings.app.importing.profile.ActionPlatform;
import org.treerings.app.importing.profile.PrintedCommitment;
import org.treerings.app.importing.profile.Profile;
import org.treerings.kernel.identity.CommitmentId;

/** Commitments that are made without an action, or made and offered at once. */
final class CommitmentStates implements Check {

    @Override
    public Stream<Finding> findings(Profile profile) {
        ActionPlatform platform = profile.actionPlatform();
        Map<CommitmentId, PrintedCommitment> made =
                platform.commitments().stream().collect(toMap(PrintedCommitment::id, commitment -> commitment));
        return Stream.concat(
                made.values().stream()
                        .filter(commitment -> commitment.actions().isEmpty())
                        .map(CommitmentStates::without),
                platform.offered().stream()
                        .flatMap(offer ->
                                Stream.ofNullable(made.get(offer.id())).map(commitment -> both(offer, commitment))));
    }

    private static Finding without(PrintedCommitment commitment) {
        return Finding.note(
                "commitment-without-action",
                commitment.title().line(),
                commitment.path(),
                "The commitment is made without any action under it; it counts as pledged, with nothing reported.");
    }

    private static Finding both(ActionPlatform.Offer offer, PrintedCommitment made) {
        return Finding.warning(
                "made-and-offered",
                offer.title().line(),
                made.path(),
                "The commitment stands under those not made, but is made in line %d; it is taken as made."
                        .formatted(made.title().line()));
    }
}
