package org.treerings.kernel.event;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.treerings.kernel.identity.CityId;

/**
 * How many people live there.
 *
 * @param population people
 * @param measuredOn the day it was true, where that is known
 */
@Stored(name = "population-recorded")
public record PopulationRecorded(
        CityId city,
        long population,
        @Nullable LocalDate measuredOn,
        @Nullable LocalDate statedOn) implements CityEvent {}
