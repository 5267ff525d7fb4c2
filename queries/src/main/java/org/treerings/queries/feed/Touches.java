package org.treerings.queries.feed;

import java.util.Map;
import java.util.NavigableMap;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.treerings.kernel.identity.ActionId;
import org.treerings.kernel.identity.CommitmentId;
import org.treerings.queries.facts.Paths;

/**
 * Which entry touched each path of a city last: it recorded something there, or retracted something.
 *
 * @param positions of those entries, by path
 */
public record Touches(NavigableMap<String, Long> positions) {

    /** The last touch of a commitment, or of what stands under it. */
    long last(CommitmentId commitment) {
        return last(Stream.of(Paths.REGISTRATION, Paths.NAME), Paths.commitment(commitment));
    }

    /** The last touch of an action, of what it stands under, or of what stands under it. */
    long last(CommitmentId commitment, ActionId action) {
        return last(
                Stream.of(Paths.REGISTRATION, Paths.NAME, Paths.commitment(commitment)),
                Paths.action(commitment, action));
    }

    private long last(Stream<String> around, String path) {
        String beneath = path + "/";
        LongStream within = positions.tailMap(beneath).entrySet().stream()
                .takeWhile(place -> place.getKey().startsWith(beneath))
                .mapToLong(Map.Entry::getValue);
        LongStream places = Stream.concat(around, Stream.of(path))
                .flatMap(place -> Stream.ofNullable(positions.get(place)))
                .mapToLong(Long::longValue);
        return LongStream.concat(places, within).max().orElse(-1);
    }
}
