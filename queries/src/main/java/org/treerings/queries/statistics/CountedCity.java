package org.treerings.queries.statistics;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.treerings.kernel.identity.CityId;

/**
 * A city on a day, as it was known at a position: what is counted of it never changes.
 *
 * @param position of the last entry that was known of it
 * @param asOf the day that was asked for; absent for today
 * @param day for which progress and age are told: that day, or the city's today if it is still to come
 */
public record CountedCity(
        CityId city, long position, @Nullable LocalDate asOf, LocalDate day) {}
