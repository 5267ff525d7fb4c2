package org.treerings.commands.pathway;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.treerings.kernel.event.StepResourceUnlinked;
import org.treerings.kernel.identity.CityId;
import org.treerings.kernel.identity.ResourceId;

/**
 * Show a resource no longer in a step.
 *
 * @param step counts from 1 to 9, over all phases
 */
public record UnlinkStepResource(
        CityId city,
        int step,
        ResourceId resource,
        @Nullable LocalDate statedOn) implements PathwayCommand {

    StepResourceUnlinked event() {
        return new StepResourceUnlinked(city, step, resource, statedOn);
    }
}
