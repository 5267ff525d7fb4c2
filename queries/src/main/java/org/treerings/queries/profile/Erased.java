package org.treerings.queries.profile;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.util.List;
import org.treerings.queries.facts.CityFacts;
import org.treerings.queries.facts.Origin;
import org.treerings.queries.facts.State;

/**
 * A place where what was said last is erased. It is shown as not said; what was said before does not come back.
 *
 * @param path as in the history
 * @param kind the stored name of the event that said it
 */
public record Erased(
        String path, String kind, @JsonUnwrapped Origin origin) {

    static List<Erased> of(CityFacts facts) {
        return facts.byPath().values().stream()
                .filter(fact -> fact.state() == State.ERASED)
                .map(fact -> new Erased(fact.path(), fact.kind(), Origin.of(fact)))
                .toList();
    }
}
