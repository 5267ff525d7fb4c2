package org.treerings.kernel.event;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.treerings.kernel.identity.CityId;

/** The city has another name; its identifier stays. */
@Stored(name = "city-renamed")
public record CityRenamed(
        CityId city, String name, @Nullable LocalDate statedOn) implements CityEvent {}
