package org.treerings.app.importing.finding;

import java.util.stream.Stream;
import org.treerings.app.importing.profile.PrintedNumber;
import org.treerings.app.importing.profile.Profile;

/** A number of actions that is not the number of actions. */
final class ClaimedActions implements Check {

    @Override
    public Stream<Finding> findings(Profile profile) {
        PrintedNumber claimed = profile.overview().actions();
        long printed = profile.actionPlatform().printedActions().count();
        long distinct = profile.actionPlatform().actions().count();
        return claimed == null || claimed.value() == distinct
                ? Stream.of()
                : Stream.of(Finding.warning(
                        "claimed-actions-differ",
                        claimed.line(),
                        "claims",
                        "%d actions are claimed, %d are printed and %d of them are distinct; the number should be %d."
                                .formatted(claimed.value(), printed, distinct, distinct)));
    }
}
