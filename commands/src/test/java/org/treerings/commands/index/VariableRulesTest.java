package org.treerings.commands.index;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.treerings.kernel.measure.Quantity;

/** What goes into the formula of an indicator. */
class VariableRulesTest extends IndexScenario {

    @Test
    void refusesAMissingVariable() {
        assess(1, Map.of("natural_area", Quantity.of("1")), "km2")
                .isRefused("variable-missing", "variables.city_area", "natural_area, city_area");
    }

    @Test
    void refusesAUnitWithoutAnyArea() {
        when(TODAY, new AssessIndicator(ANSHUN, 2025, 7, Map.of(), "km2", 3, TWO_PROJECTS, day(TODAY)))
                .isRefused("unit-not-accepted", "unit", "No area is given");
    }

    @Test
    void refusesAnUnknownVariable() {
        assess(1, Map.of("forest", Quantity.of("1")), "km2")
                .isRefused("unknown-variable", "variables.forest", "no more than natural_area, city_area");
    }

    @Test
    void refusesWordsThatAreNoNumbers() {
        assess(9, Map.of("taxonomic_group", Quantity.of("1")), null)
                .isRefused("unknown-variable", "variables.taxonomic_group", "invasive_species, native_species");
    }

    @Test
    void refusesANegativeVariable() {
        natural("-1", "100", "km2")
                .isRefused("variable-not-accepted", "variables.natural_area", "a number, at least 0");
    }

    @Test
    void refusesHalfASpecies() {
        assess(
                        3,
                        Map.of(
                                "native_bird_species_built_up",
                                Quantity.of("12.5"),
                                "native_bird_species_city",
                                Quantity.of("50")),
                        null)
                .isRefused(
                        "variable-not-accepted",
                        "variables.native_bird_species_built_up",
                        "a whole number, at least 0");
    }

    @Test
    void refusesAListWhereANumberBelongs() {
        assess(1, Map.of("natural_area", Quantity.of(List.of(1, 2)), "city_area", Quantity.of("9")), "km2")
                .isRefused("variable-not-accepted", "variables.natural_area", "one number");
    }

    @Test
    void refusesANumberWhereAListBelongs() {
        assess(2, Map.of("connected_group_areas", Quantity.of("1"), "natural_area", Quantity.of("9")), "km2")
                .isRefused("variable-not-accepted", "variables.connected_group_areas", "a list");
    }

    @Test
    void refusesAnAreaOfNothing() {
        natural("0", "0", "km2").isRefused("variable-not-accepted", "variables.city_area", "greater than 0");
    }

    @Test
    void refusesAValueThatNobodyCanMean() {
        assess(12, Map.of("accessible_green_area", Quantity.of("1e29"), "population", Quantity.of("1")), "ha")
                .isRefused("variable-not-accepted", "variables.accessible_green_area", "more than 20 digits");
    }

    @Test
    void takesAValueOfNearlyNothing() {
        natural("1e-30", "1e29", "km2").recordsOne();
    }

    @Test
    void refusesAPartLargerThanItsWhole() {
        natural("9228.1", "9228", "km2").isRefused("share-over-100", "variables.natural_area", "more than 9228");
    }

    @Test
    void refusesPatchesLargerThanAllNature() {
        assess(
                        2,
                        Map.of(
                                "connected_group_areas",
                                Quantity.of(List.of(60, 41)),
                                "natural_area",
                                Quantity.of("100")),
                        "km2")
                .isRefused("share-over-100", "variables.connected_group_areas", "part of natural_area");
    }

    @Test
    void refusesAUnitThatIsNoArea() {
        natural("1", "9", "km").isRefused("unit-not-accepted", "unit", "ha, km2, m2");
    }

    @Test
    void refusesAUnitWhereThingsAreCounted() {
        assess(13, Map.of(), "km2").isRefused("unit-not-accepted", "unit", "give no unit");
    }

    @Test
    void refusesAnotherUnitThanThatOfTheBands() {
        assess(12, Map.of("accessible_green_area", Quantity.of("9"), "population", Quantity.of("1000")), "km2")
                .isRefused("unit-not-accepted", "unit", "in ha");
    }
}
