package org.treerings.kernel.event;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.treerings.kernel.identity.ActorId;
import org.treerings.kernel.identity.CityId;

/** The officer speaks for the city no longer. What the officer recorded stays. */
@Stored(name = "officer-dismissed")
public record OfficerDismissed(
        CityId city, ActorId officer, @Nullable LocalDate statedOn) implements OfficersEvent {}
