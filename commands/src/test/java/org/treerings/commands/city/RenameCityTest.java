package org.treerings.commands.city;

import org.junit.jupiter.api.Test;
import org.treerings.kernel.event.CityRenamed;

class RenameCityTest extends CityScenario {

    @Test
    void recordsAnotherName() {
        given("2026-04-01", REGISTERED);
        when("2026-05-01", new RenameCity(ANSHUN, "Anshun", day("2026-05-01")))
                .records(new CityRenamed(ANSHUN, "Anshun", day("2026-05-01")));
    }

    @Test
    void changesNothingWhenTheCityIsRegisteredUnderThatName() {
        given("2026-04-01", REGISTERED);
        when("2026-05-01", new RenameCity(ANSHUN, "Anshun City", day("2026-05-01")))
                .changesNothing();
    }

    @Test
    void recordsTheNameOfAnOlderDocumentAsHistory() {
        given("2026-04-01", REGISTERED);
        when("2026-05-01", document("2025-06-30"), new RenameCity(ANSHUN, "Anshun Prefecture", null))
                .records(new CityRenamed(ANSHUN, "Anshun Prefecture", null));
    }

    @Test
    void returnsToTheFirstNameOnALaterDay() {
        given("2026-04-01", REGISTERED, new CityRenamed(ANSHUN, "Anshun", day("2026-04-01")));
        when("2026-05-01", new RenameCity(ANSHUN, "Anshun City", day("2026-05-01")))
                .records(new CityRenamed(ANSHUN, "Anshun City", day("2026-05-01")));
    }

    @Test
    void recordsTheComposedFormOfAName() {
        given("2026-04-01", REGISTERED);
        when("2026-05-01", new RenameCity(ANSHUN, "A\u0304nshu\u0300n", day("2026-05-01")))
                .records(new CityRenamed(ANSHUN, "\u0100nsh\u00f9n", day("2026-05-01")));
    }

    @Test
    void refusesACityThatIsNotRegistered() {
        when("2026-05-01", new RenameCity(ANSHUN, "Anshun", day("2026-05-01")))
                .isRefused("unknown-city", "city", "register it first");
    }

    @Test
    void refusesANameOfMoreThan200Characters() {
        given("2026-04-01", REGISTERED);
        when("2026-05-01", new RenameCity(ANSHUN, "安".repeat(201), day("2026-05-01")))
                .isRefused("text-too-long", "name", "201 characters; at most 200");
    }

    @Test
    void refusesANameOnTwoLines() {
        given("2026-04-01", REGISTERED);
        when("2026-05-01", new RenameCity(ANSHUN, "Anshun\nCity", day("2026-05-01")))
                .isRefused("text-has-control-characters", "name", "on one line");
    }

    @Test
    void refusesAStatementWithoutDayAndDocument() {
        given("2026-04-01", REGISTERED);
        when("2026-05-01", new RenameCity(ANSHUN, "Anshun", null))
                .isRefused("undated-without-document", "statedOn", "or the document that tells it");
    }

    @Test
    void refusesTheDocumentOfADayThatHasNotCome() {
        given("2026-04-01", REGISTERED);
        when("2026-05-01", document("2026-05-02"), new RenameCity(ANSHUN, "Anshun", null))
                .isRefused("stated-in-the-future", "statedOn", "the city's today is 2026-05-01");
    }
}
