package org.treerings.commands.city;

import org.junit.jupiter.api.Test;
import org.treerings.kernel.event.CityRenamed;
import org.treerings.kernel.event.EntryRetracted;
import org.treerings.kernel.event.PopulationRecorded;

class CorrectEntryTest extends CityScenario {

    private static final int POPULATION = 1;

    CorrectEntryTest() {
        given("2026-04-05", REGISTERED, new PopulationRecorded(ANSHUN, 24_592_000, null, day("2026-04-05")));
    }

    @Test
    void takesAWrongFigureBackAndRecordsTheRightOne() {
        when("2026-05-01", unseen(), correct(POPULATION, count(2_459_200)))
                .recordsAll(
                        new EntryRetracted(ANSHUN, entry(POPULATION), "a zero too many", day("2026-05-01")),
                        new PopulationRecorded(ANSHUN, 2_459_200, null, day("2026-04-05")));
    }

    @Test
    void refusesWhatTheEntrySaysAlready() {
        when("2026-05-01", correct(POPULATION, count(24_592_000)))
                .isRefused("correction-identical", "command", "give what is right instead");
    }

    @Test
    void refusesAnotherItem() {
        when("2026-05-01", correct(POPULATION, new RenameCity(ANSHUN, "Anshun", day("2026-05-01"))))
                .isRefused("correction-of-another-item", "command", "is about something else");
    }

    @Test
    void refusesToCorrectARegistration() {
        when("2026-05-01", correct(0, new RenameCity(ANSHUN, "Anshun", day("2026-05-01"))))
                .isRefused("not-retractable", "entry", "stays");
    }

    @Test
    void refusesARegistrationAsCorrection() {
        RegisterCity registration =
                new RegisterCity(ANSHUN, "Anshun", "CN", null, null, SHANGHAI, null, null, day("2026-05-01"));
        when("2026-05-01", correct(POPULATION, registration))
                .isRefused("not-a-correction", "command", "records the same thing rightly");
    }

    @Test
    void correctsACorrection() {
        given("2026-04-20", new CityRenamed(ANSHUN, "Ashun", day("2026-04-20")));
        given(
                "2026-05-01",
                new EntryRetracted(ANSHUN, entry(2), "a slip", day("2026-05-01")),
                new CityRenamed(ANSHUN, "Anshn", day("2026-04-20")));
        when("2026-05-02", correct(4, new RenameCity(ANSHUN, "Anshun", day("2026-04-20"))))
                .recordsAll(
                        new EntryRetracted(ANSHUN, entry(4), "a zero too many", day("2026-05-01")),
                        new CityRenamed(ANSHUN, "Anshun", day("2026-04-20")));
    }

    private CorrectEntry correct(int place, CityCommand right) {
        return new CorrectEntry(entry(place), "a zero too many", right, day("2026-05-01"));
    }

    private static RecordPopulation count(long people) {
        return new RecordPopulation(ANSHUN, people, null, day("2026-04-05"));
    }
}
