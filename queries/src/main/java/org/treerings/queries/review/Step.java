package org.treerings.queries.review;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.treerings.queries.facts.Fact;

/** From one version of an item to the next one. */
record Step(Fact before, Fact after) {

    static Stream<Step> of(List<Fact> versions) {
        return IntStream.range(1, versions.size())
                .mapToObj(place -> new Step(versions.get(place - 1), versions.get(place)));
    }
}
