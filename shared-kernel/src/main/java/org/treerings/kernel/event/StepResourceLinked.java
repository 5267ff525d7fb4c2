package org.treerings.kernel.event;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.treerings.kernel.identity.CityId;
import org.treerings.kernel.identity.ResourceId;

/**
 * The city shows with this resource what it did in a step of the Nature Pathway.
 *
 * @param step counts from 1 to 9, over all phases
 */
@Stored(name = "step-resource-linked")
public record StepResourceLinked(
        CityId city,
        int step,
        ResourceId resource,
        @Nullable LocalDate statedOn) implements PathwayEvent {}
