package org.treerings.app.importing.finding;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.treerings.app.importing.profile.PrintedAction;
import org.treerings.app.importing.profile.PrintedText;
import org.treerings.app.importing.profile.Profile;
import org.treerings.kernel.event.Item;

/** Targets that say nothing new, or that nothing can be compared with. */
final class Targets implements Check {

    @Override
    public Stream<Finding> findings(Profile profile) {
        return profile.actionPlatform().actions().flatMap(Targets::of);
    }

    private static Stream<Finding> of(PrintedAction action) {
        PrintedText target = action.target();
        List<Finding> findings = new ArrayList<>();
        if (target == null) {
            return findings.stream();
        }
        PrintedText description = action.description();
        if (description != null
                && description.text().text().equals(target.text().text())) {
            findings.add(Finding.warning(
                    "target-equals-description",
                    target.line(),
                    action.path(Item.TARGET),
                    "The target repeats the description word for word; it should say what is to be reached, and by"
                            + " when."));
        }
        if (action.baseline() == null) {
            findings.add(Finding.warning(
                    "target-without-baseline",
                    target.line(),
                    action.path(Item.TARGET),
                    "The target has no baseline to be measured against; one should be recorded."));
        }
        return findings.stream();
    }
}
