package org.treerings.commands.pathway;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.treerings.kernel.event.StepResourceLinked;
import org.treerings.kernel.identity.CityId;
import org.treerings.kernel.identity.ResourceId;

/**
 * Show with a resource what the city did in a step.
 *
 * @param step counts from 1 to 9, over all phases
 */
public record LinkStepResource(
        CityId city,
        int step,
        ResourceId resource,
        @Nullable LocalDate statedOn) implements PathwayCommand {

    StepResourceLinked event() {
        return new StepResourceLinked(city, step, resource, statedOn);
    }
}
