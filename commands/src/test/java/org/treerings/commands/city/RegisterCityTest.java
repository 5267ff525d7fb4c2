package org.treerings.commands.city;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.treerings.kernel.event.CityRegistered;
import org.treerings.kernel.event.CityRenamed;
import org.treerings.kernel.event.Coordinates;

class RegisterCityTest extends CityScenario {

    private static final LocalDate SAID = day("2026-04-01");

    @Test
    void letsACityJoin() {
        when("2026-04-02", anshun("Anshun City", "CN", "CN-GZ", "Q575580", CENTRE))
                .records(REGISTERED);
    }

    @Test
    void takesAPlaceThatNeedsNoMoreThanItsCountry() {
        when("2026-04-02", anshun("Anshun City", "CN", null, null, null))
                .records(new CityRegistered(
                        ANSHUN, "Anshun City", "CN", null, "Asia & Oceania", SHANGHAI, null, null, SAID));
    }

    @Test
    void changesNothingWhenItIsRepeatedOnAnotherDayAndWithMoreZeros() {
        given("2026-04-01", REGISTERED);
        Coordinates zeros = new Coordinates(new BigDecimal("26.24560"), new BigDecimal("105.93400"));
        when(
                        "2026-05-01",
                        new RegisterCity(
                                ANSHUN,
                                "Anshun City",
                                "CN",
                                "CN-GZ",
                                "Asia & Oceania",
                                SHANGHAI,
                                "Q575580",
                                zeros,
                                day("2026-05-01")))
                .changesNothing();
    }

    @Test
    void changesNothingWhenItIsRepeatedAfterARenaming() {
        given("2026-04-01", REGISTERED, new CityRenamed(ANSHUN, "Anshun", day("2026-04-01")));
        when("2026-05-01", anshun("Anshun City", "CN", "CN-GZ", "Q575580", CENTRE))
                .changesNothing();
    }

    @Test
    void refusesOtherParticularsOfARegisteredCity() {
        given("2026-04-01", REGISTERED);
        when("2026-05-01", anshun("Anshun City", "CN", "CN-YN", "Q575580", CENTRE))
                .isRefused("city-already-registered", "city", "register under another id");
    }

    @Test
    void refusesACountryThatIsNoIsoCode() {
        when("2026-04-02", anshun("Anshun City", "China", null, null, null))
                .isRefused("country-unknown", "country", "alpha-2");
    }

    @Test
    void refusesASubdivisionOfAnotherCountry() {
        when("2026-04-02", anshun("Anshun City", "CN", "PT-11", null, null))
                .isRefused("subdivision-unknown", "subdivision", "CN- and one to three");
    }

    @Test
    void refusesASubdivisionThatIsNoIsoCode() {
        when("2026-04-02", anshun("Anshun City", "CN", "CN-Guizhou", null, null))
                .isRefused("subdivision-unknown", "subdivision", "ISO 3166-2");
    }

    @Test
    void refusesAWikidataIdThatIsNone() {
        when("2026-04-02", anshun("Anshun City", "CN", null, "575580", null))
                .isRefused("wikidata-malformed", "wikidata", "Q and a number");
    }

    @Test
    void refusesAPlaceOffTheEarth() {
        Coordinates swapped = new Coordinates(new BigDecimal("105.934"), new BigDecimal("26.2456"));
        when("2026-04-02", anshun("Anshun City", "CN", null, null, swapped))
                .isRefused("coordinates-out-of-range", "coordinates.latitude", "from -90 to 90");
    }

    @Test
    void refusesAPlaceThatNobodyCanMean() {
        Coordinates exact = new Coordinates(new BigDecimal("26.2456"), new BigDecimal("1e-999"));
        when("2026-04-02", anshun("Anshun City", "CN", null, null, exact))
                .isRefused("number-too-long", "coordinates.longitude", "at most 30 digits");
    }

    @Test
    void refusesANameThatIsBlank() {
        when("2026-04-02", anshun(" ", "CN", null, null, null)).isRefused("text-blank", "name", "at least one word");
    }

    @Test
    void refusesADayThatHasNotComeInTheCity() {
        when("2026-03-31", anshun("Anshun City", "CN", null, null, null))
                .isRefused("stated-in-the-future", "statedOn", "the city's today is 2026-03-31");
    }

    @Test
    void countsTheDayInTheCitysOwnTimeZone() {
        RegisterCity aheadOfHonolulu = new RegisterCity(
                ANSHUN, "Anshun City", "CN", null, null, ZoneId.of("Pacific/Honolulu"), null, null, day("2026-04-02"));
        when("2026-04-02", aheadOfHonolulu)
                .isRefused("stated-in-the-future", "statedOn", "the city's today is 2026-04-01");
    }

    private static RegisterCity anshun(
            String name,
            String country,
            @Nullable String subdivision,
            @Nullable String wikidata,
            @Nullable Coordinates centre) {
        return new RegisterCity(ANSHUN, name, country, subdivision, "Asia & Oceania", SHANGHAI, wikidata, centre, SAID);
    }
}
