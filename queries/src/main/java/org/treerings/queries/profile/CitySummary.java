package org.treerings.queries.profile;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.treerings.kernel.identity.CityId;

/**
 * A city in the list of cities.
 *
 * @param position of its last entry that the figures hold
 */
public record CitySummary(
        CityId id,
        String name,
        Country country,
        @Nullable String region,
        long position,
        Instant recordedAt,
        Statistics statistics) {}
