package org.treerings.queries.facts;

import static java.util.stream.Collectors.toMap;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.treerings.kernel.identity.CityId;

/** A city's last entry that was known: what is read after it is cut there, so that all statements see one state. */
record Last(CityId city, long position, Instant recordedAt) {

    static Last read(ResultSet row) throws SQLException {
        return new Last(
                new CityId(row.getString("city")),
                row.getLong("last"),
                row.getObject("last_at", OffsetDateTime.class).toInstant());
    }

    /** Binds some paths of cities, each with what was known of its city. */
    static StatementSpec places(StatementSpec statement, List<Last> known, List<Place> places) {
        Map<CityId, Long> positions = known.stream().collect(toMap(Last::city, Last::position));
        return statement
                .param(
                        "cities",
                        places.stream().map(place -> place.city().value()).toArray(String[]::new))
                .param(
                        "known",
                        places.stream()
                                .map(place -> positions.get(place.city()))
                                .toArray(Long[]::new))
                .param("paths", places.stream().map(Place::path).toArray(String[]::new));
    }
}
