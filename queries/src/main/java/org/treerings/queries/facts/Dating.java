package org.treerings.queries.facts;

import static java.util.stream.Collectors.toMap;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.treerings.kernel.event.ActionWithdrawn;
import org.treerings.kernel.event.CityEvent;
import org.treerings.kernel.event.CityRegistered;
import org.treerings.kernel.event.CommitmentWithdrawn;
import org.treerings.kernel.event.EntryRetracted;
import org.treerings.kernel.event.Provenance;
import org.treerings.kernel.event.ResourceWithdrawn;
import org.treerings.kernel.event.StoredEvents;
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
        Map<CityId, ZoneId> zones = timeZones(batch);
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
        LocalDate countsFrom = recorded.provenance().countsFrom(event, recorded.recordedAt(), zone);
        return Statement.of(event).stream().map(statement -> fact(recorded, statement, countsFrom));
    }

    private static Fact fact(Recorded recorded, Statement statement, LocalDate countsFrom) {
        CityEvent event = recorded.event();
        return new Fact(
                event.city(),
                statement.path(),
                recorded.position(),
                recorded.entry(),
                StoredEvents.stored(event.getClass()).name(),
                statement.state(),
                statement.value(),
                event.statedOn(),
                countsFrom,
                recorded.recordedAt(),
                because(recorded.provenance(), event),
                recorded.correlation(),
                null,
                recorded.position());
    }

    /** Where an event itself asks for the reason, that is the reason. */
    private static Provenance because(Provenance told, CityEvent event) {
        String reason = reason(event);
        return reason == null ? told : new Provenance(told.actor(), told.role(), reason, told.source());
    }

    private static @Nullable String reason(CityEvent event) {
        return switch (event) {
            case CommitmentWithdrawn withdrawn -> withdrawn.reason();
            case ActionWithdrawn withdrawn -> withdrawn.reason();
            case ResourceWithdrawn withdrawn -> withdrawn.reason();
            case EntryRetracted retracted -> retracted.reason();
            default -> null;
        };
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
