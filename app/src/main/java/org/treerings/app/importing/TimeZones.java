package org.treerings.app.importing;

import static java.util.stream.Collectors.toUnmodifiableMap;

import java.time.ZoneId;
import java.util.Map;
import java.util.Optional;
import org.treerings.app.importing.text.Table;

/** The time zone of a country's cities, as far as the country tells it. */
final class TimeZones {

    /**
     * A time zone.
     *
     * @param certain unless the country has several zones, none of them the primary one
     */
    record Zone(ZoneId id, boolean certain) {}

    private static final Map<String, Zone> BY_COUNTRY = Table.rows("/importing/time-zones.tsv").stream()
            .collect(toUnmodifiableMap(
                    row -> row.get(0),
                    row -> new Zone(ZoneId.of(row.get(1)), row.get(2).equals("certain"))));

    private TimeZones() {}

    /** The zone by the country's ISO 3166-1 code; empty where nobody lives. */
    static Optional<Zone> of(String country) {
        return Optional.ofNullable(BY_COUNTRY.get(country));
    }
}
