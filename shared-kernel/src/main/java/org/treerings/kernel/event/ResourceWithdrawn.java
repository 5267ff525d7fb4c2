package org.treerings.kernel.event;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.treerings.kernel.identity.CityId;
import org.treerings.kernel.identity.ResourceId;

/** The city shares this resource no longer. What was linked to it or rested on it stays recorded. */
@Stored(name = "resource-withdrawn")
public record ResourceWithdrawn(
        CityId city,
        ResourceId resource,
        String reason,
        @Nullable LocalDate statedOn) implements ResourceEvent {}
