package org.treerings.kernel.event;

import java.time.LocalDate;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;
import org.treerings.kernel.identity.CityId;

/**
 * A city joined.
 *
 * @param country ISO 3166-1 alpha-2
 * @param subdivision ISO 3166-2, where known
 * @param region the part of the world that the platform counts it to
 * @param timeZone whose days are the city's days
 * @param wikidata its Wikidata id such as {@code Q575580}, where known
 */
@Stored(name = "city-registered")
public record CityRegistered(
        CityId city,
        String name,
        String country,
        @Nullable String subdivision,
        @Nullable String region,
        ZoneId timeZone,
        @Nullable String wikidata,
        @Nullable Coordinates coordinates,
        @Nullable LocalDate statedOn)
        implements CityEvent {}
