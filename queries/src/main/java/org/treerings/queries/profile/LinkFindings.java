package org.treerings.queries.profile;

import static org.treerings.queries.profile.Finding.Severity.WARNING;

import java.util.stream.Stream;
import org.treerings.queries.facts.CityFacts;
import org.treerings.queries.facts.Fact;
import org.treerings.queries.facts.Paths;
import org.treerings.queries.facts.State;

/** Steps of the pathway that are to show what the city shares no longer. */
final class LinkFindings {

    private LinkFindings() {}

    static Stream<Finding> of(CityFacts facts) {
        return facts.byPath().values().stream()
                .filter(link -> link.path().startsWith(Paths.PATHWAY + "/") && link.state() == State.PRESENT)
                .filter(link -> facts.present(Paths.resource(Resource.id(link))).isEmpty())
                .map(LinkFindings::notShared);
    }

    private static Finding notShared(Fact link) {
        return new Finding(
                "link-not-shared",
                WARNING,
                link.path(),
                "The step is to show resource " + Resource.id(link)
                        + ", which the city does not share; it should be shared again, or the link be taken back.");
    }
}
