package org.treerings.kernel.event;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.treerings.kernel.identity.CityId;
import org.treerings.kernel.identity.ResourceId;

/**
 * The city shows this resource no longer in that step. The resource itself stays; why stands in the provenance.
 *
 * @param step counts from 1 to 9, over all phases
 */
@Stored(name = "step-resource-unlinked")
public record StepResourceUnlinked(
        CityId city,
        int step,
        ResourceId resource,
        @Nullable LocalDate statedOn) implements PathwayEvent {}
