package org.treerings.kernel.event;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.treerings.kernel.identity.ActorId;
import org.treerings.kernel.identity.CityId;

/** From now on the officer may speak for the city. */
@Stored(name = "officer-appointed")
public record OfficerAppointed(
        CityId city, ActorId officer, @Nullable LocalDate statedOn) implements OfficersEvent {}
