package org.treerings.kernel.event;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.treerings.kernel.identity.CityId;
import org.treerings.kernel.measure.Text;

/** The city said what it is like. */
@Stored(name = "city-described")
public record CityDescribed(
        CityId city, Text about, @Nullable LocalDate statedOn) implements CityEvent {}
