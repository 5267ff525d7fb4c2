package org.treerings.commands.city;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.treerings.kernel.event.PopulationRecorded;
import org.treerings.kernel.identity.CityId;

/** Record how many people live there. */
public record RecordPopulation(
        CityId city,
        long population,
        @Nullable LocalDate measuredOn,
        @Nullable LocalDate statedOn) implements CityCommand {

    PopulationRecorded event() {
        CityRules.populationIsNotNegative(population);
        return new PopulationRecorded(city, population, measuredOn, statedOn);
    }
}
