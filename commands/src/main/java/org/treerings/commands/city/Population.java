package org.treerings.commands.city;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.treerings.kernel.event.PopulationRecorded;

/** How many people, and when that was true. */
record Population(long people, @Nullable LocalDate measuredOn) {

    static Population of(PopulationRecorded event) {
        return new Population(event.population(), event.measuredOn());
    }
}
