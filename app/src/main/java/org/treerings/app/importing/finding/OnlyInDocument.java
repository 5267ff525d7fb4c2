package org.treerings.app.importing.finding;

import java.util.List;
import java.util.stream.Stream;
import org.treerings.app.importing.profile.Profile;
import org.treerings.app.importing.text.Passage;

/** Resources that a document lists: their lines say too little to record them. */
final class OnlyInDocument implements Check {

    @Override
    public Stream<Finding> findings(Profile profile) {
        return Stream.concat(profile.pathway().stream().flatMap(step -> of(step.resources())), of(profile.resources()));
    }

    private static Stream<Finding> of(List<Passage> resources) {
        return resources.stream()
                .limit(1)
                .map(first -> Finding.note(
                        "kept-in-document-only",
                        first.line(),
                        null,
                        "The resources listed from here on (lines: %d) stay in the document only; they should be shared one by one."
                                .formatted(resources.size())));
    }
}
