package org.treerings.queries.facts;

import static java.util.stream.Collectors.toMap;

import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.treerings.kernel.event.CityEvent;
import org.treerings.kernel.event.CityRegistered;
import org.treerings.kernel.identity.CityId;

/** Entries as facts, each on the day that it counts from in its city's calendar. */
final class Dating {

    private static final String TIME_ZONES = """
            select city, value ->> 'timeZone' as time_zone from queries.fact
            where path = 'registration' and city = any(:cities::text[])
            """;

    private final JdbcClient jdbc;

    Dating(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * The facts of entries, in their order.
     *
     * @throws IllegalStateException if an entry precedes its city's registration
     */
    List<Fact> facts(List<Recorded> batch) {
        return facts(batch, timeZones(batch));
    }

    /**
     * The same where the time zones of cities that were registered before are known.
     *
     * @param zones to which those of cities are added that the entries register
     */
    static List<Fact> facts(List<Recorded> batch, Map<CityId, ZoneId> zones) {
        return batch.stream().flatMap(recorded -> facts(recorded, zones)).toList();
    }

    private static Stream<Fact> facts(Recorded recorded, Map<CityId, ZoneId> zones) {
        CityEvent event = recorded.event();
        if (event instanceof CityRegistered registered) {
            zones.put(registered.city(), registered.timeZone());
        }
        ZoneId zone = zones.get(event.city());
        if (zone == null) {
            throw new IllegalStateException(
                    "the entry at position " + recorded.position() + " precedes the registration of " + event.city());
        }
        return Told.by(recorded, zone);
    }

    private Map<CityId, ZoneId> timeZones(List<Recorded> batch) {
        String[] cities = batch.stream()
                .map(recorded -> recorded.event().city().value())
                .distinct()
                .toArray(String[]::new);
        return jdbc
                .sql(TIME_ZONES)
                .param("cities", cities)
                .query((row, _) -> Map.entry(new CityId(row.getString("city")), ZoneId.of(row.getString("time_zone"))))
                .list()
                .stream()
                .collect(toMap(Map.Entry::getKey, Map.Entry::getValue, (_, latest) -> latest, HashMap::new));
    }
}
