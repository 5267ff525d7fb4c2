package org.treerings.commands.city;

import org.junit.jupiter.api.Test;
import org.treerings.kernel.event.PopulationRecorded;

class RecordPopulationTest extends CityScenario {

    @Test
    void recordsHowManyPeopleLiveThere() {
        given("2026-04-05", REGISTERED);
        when("2026-04-05", document("2026-04-04"), new RecordPopulation(ANSHUN, 2_459_200, null, null))
                .records(new PopulationRecorded(ANSHUN, 2_459_200, null, null));
    }

    @Test
    void recordsWhenTheSameNumberWasCountedAgain() {
        given("2026-04-05", REGISTERED, new PopulationRecorded(ANSHUN, 2_459_200, null, day("2026-04-05")));
        when("2026-05-01", new RecordPopulation(ANSHUN, 2_459_200, day("2025-12-31"), day("2026-05-01")))
                .records(new PopulationRecorded(ANSHUN, 2_459_200, day("2025-12-31"), day("2026-05-01")));
    }

    @Test
    void changesNothingWhenItIsRepeated() {
        given("2026-04-05", REGISTERED, new PopulationRecorded(ANSHUN, 0, null, day("2026-04-05")));
        when("2026-05-01", new RecordPopulation(ANSHUN, 0, null, day("2026-05-01")))
                .changesNothing();
    }

    @Test
    void refusesFewerThanNoPeople() {
        given("2026-04-05", REGISTERED);
        when("2026-04-05", new RecordPopulation(ANSHUN, -1, null, day("2026-04-05")))
                .isRefused("value-not-accepted", "value", "at least 0");
    }

    @Test
    void refusesADayBeyondTheCalendar() {
        given("2026-04-05", REGISTERED);
        when("2026-04-05", new RecordPopulation(ANSHUN, 1, null, day("-4800-01-01")))
                .isRefused("day-out-of-range", "statedOn", "from 1 to 9999");
    }

    @Test
    void refusesACountThatIsStillToCome() {
        given("2026-04-05", REGISTERED);
        when("2026-04-05", new RecordPopulation(ANSHUN, 2_459_200, day("2026-04-06"), day("2026-04-05")))
                .isRefused("measured-in-the-future", "measuredOn", "today is 2026-04-05");
    }

    @Test
    void refusesACityThatIsNotRegistered() {
        when("2026-04-05", new RecordPopulation(ANSHUN, 2_459_200, null, day("2026-04-05")))
                .isRefused("unknown-city", "city", "No city anshun");
    }
}
