package org.treerings.queries.feed;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.treerings.kernel.identity.ActionId;
import org.treerings.kernel.identity.CityId;
import org.treerings.kernel.identity.CommitmentId;
import org.treerings.queries.facts.Paths;

/**
 * Which entry touched each path of a city last: it recorded something there, or retracted something.
 *
 * @param positions of those entries, by path
 */
record Touches(NavigableMap<String, Long> positions) {

    private static final Touches NONE = new Touches(new TreeMap<>());

    /** Of some cities. */
    static Map<CityId, Touches> of(JdbcClient jdbc, Collection<CityId> cities) {
        Map<CityId, Touches> touches = new HashMap<>();
        jdbc.sql("select city, path, version from queries.path where city = any(:cities)")
                .param("cities", cities.stream().map(CityId::value).toArray(String[]::new))
                .query(row -> {
                    touches.computeIfAbsent(new CityId(row.getString("city")), _ -> new Touches(new TreeMap<>()))
                            .positions()
                            .put(row.getString("path"), row.getLong("version"));
                });
        return touches;
    }

    static Touches of(Map<CityId, Touches> touches, CityId city) {
        return touches.getOrDefault(city, NONE);
    }

    /** The last touch of an action, of what it stands under, or of what stands under it. */
    long last(CommitmentId commitment, ActionId action) {
        String path = Paths.action(commitment, action);
        String beneath = path + "/";
        Stream<Long> around = Stream.of(Paths.REGISTRATION, Paths.NAME, Paths.commitment(commitment), path)
                .flatMap(place -> Stream.ofNullable(positions.get(place)));
        Stream<Long> within = positions.tailMap(beneath).entrySet().stream()
                .takeWhile(place -> place.getKey().startsWith(beneath))
                .map(Map.Entry::getValue);
        LongStream all = Stream.concat(around, within).mapToLong(Long::longValue);
        return all.max().orElse(-1);
    }
}
