package org.treerings.app.web;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.treerings.app.security.Directory;
import org.treerings.app.security.Visitor;
import org.treerings.kernel.identity.CityId;
import org.treerings.queries.diff.Diff;
import org.treerings.queries.diff.Difference;
import org.treerings.queries.diff.Operation;

/**
 * What lies between two states of a city's record.
 *
 * @param patch a JSON Patch (RFC 6902) that makes the profile of {@code to} out of that of {@code from}
 */
record CityDiff(DiffEnd from, DiffEnd to, Axis axis, List<LabelledChange> changes, List<Operation> patch) {

    /**
     * A change of the facts.
     *
     * @param label what the path is called, for people
     */
    record LabelledChange(String label, @JsonUnwrapped NamedChange change) {}

    static CityDiff of(Diff diff, CityId city, Axis axis, Directory directory, @Nullable Visitor visitor) {
        List<NamedChange> named = NamedChange.named(
                diff.changes().stream().map(Difference::change).toList(), Map.of(), directory, visitor);
        return new CityDiff(
                DiffEnd.of(city, diff.from()),
                DiffEnd.of(city, diff.to()),
                axis,
                IntStream.range(0, named.size())
                        .mapToObj(place ->
                                new LabelledChange(diff.changes().get(place).label(), named.get(place)))
                        .toList(),
                diff.patch());
    }
}
