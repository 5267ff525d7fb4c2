package org.treerings.app.importing.finding;

import java.util.stream.Stream;
import org.treerings.app.importing.profile.Profile;

/** Steps of the Nature Pathway that list nothing and do not say so. */
final class PathwayStatements implements Check {

    @Override
    public Stream<Finding> findings(Profile profile) {
        return profile.pathway().stream()
                .filter(step -> !step.saysNone() && step.resources().isEmpty())
                .map(step -> Finding.note(
                        "missing-statement",
                        step.line(),
                        null,
                        "Step %d lists no resources and does not state that there are none, as other steps do."
                                .formatted(step.number())));
    }
}
