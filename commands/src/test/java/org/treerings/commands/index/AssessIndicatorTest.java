package org.treerings.commands.index;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.treerings.kernel.event.EntryRetracted;
import org.treerings.kernel.event.IndicatorAssessed;
import org.treerings.kernel.event.Scoring;
import org.treerings.kernel.measure.Quantity;

class AssessIndicatorTest extends IndexScenario {

    @Test
    void scoresTheNaturalAreaOfAnshun() {
        natural("1954.67", "9228", "km2").records(naturalArea("1954.67", "21.181946250541829215", "21.2", 4));
    }

    @Test
    void takesTheFrameworksUnitWhereNoneIsGiven() {
        natural("10", "100", null).records(assessed("10", "100", "ha", "10", "10", 2));
    }

    @Test
    void readsAUnitHoweverItsPowerIsWritten() {
        natural("10", "100", "km²").records(assessed("10", "100", "km2", "10", "10", 2));
    }

    @ParameterizedTest
    @CsvSource({"0,0,0", "0.94,0.9,0", "0.95,1,1", "6.94,6.9,1", "6.95,7,2", "20.04,20,3", "20.05,20.1,4", "100,100,4"})
    void roundsHalfUpBeforeItBands(String area, String value, int score) {
        natural(area, "100", "km2").records(assessed(area, "100", "km2", area, value, score));
    }

    @Test
    void tellsHowFarPatchesHangTogether() {
        Map<String, Quantity> variables =
                Map.of("connected_group_areas", Quantity.of(List.of(60, 40)), "natural_area", Quantity.of("100"));
        assess(2, variables, "ha")
                .records(new IndicatorAssessed(
                        ANSHUN,
                        2025,
                        2,
                        "2021",
                        "2026.1",
                        1,
                        "ha",
                        variables,
                        new BigDecimal("52"),
                        new BigDecimal("52"),
                        2,
                        Scoring.COMPUTED,
                        null,
                        day(TODAY)));
    }

    @Test
    void takesTheCitysOwnScoreWhereNoSourceTellsHowToCompute() {
        self(28, 3, TWO_PROJECTS).records(selfAssessed(28, 3));
    }

    @Test
    void changesNothingWhenItIsRepeatedWithMoreZeros() {
        given("2026-05-01", naturalArea("1954.67", "21.181946250541829215", "21.2", 4));
        when(TODAY, unseen(), naturalCommand("1954.670", "9228.0", "km2")).changesNothing();
    }

    @Test
    void asksWhichAssessmentWasSeenBeforeItAssessesAgain() {
        given("2026-05-01", naturalArea("1954.67", "21.181946250541829215", "21.2", 4));
        when(TODAY, unseen(), naturalCommand("2000", "9228", "km2")).requiresTheVersion(entry(0));
        when(TODAY, seen(entry(0)), naturalCommand("2000", "9228", "km2")).recordsOne();
    }

    @ParameterizedTest
    @ValueSource(ints = {2007, 2027, -1})
    void refusesAYearBeforeTheIndexOrAfterToday(int year) {
        when(TODAY, new AssessIndicator(ANSHUN, year, 28, Map.of(), null, 3, TWO_PROJECTS, day(TODAY)))
                .isRefused("year-not-accepted", "year", "from 2008 to 2026");
    }

    @Test
    void refusesAYearThatHadNotComeWhenItWasAssessed() {
        when(TODAY, new AssessIndicator(ANSHUN, 2026, 28, Map.of(), null, 3, TWO_PROJECTS, day("2020-05-05")))
                .isRefused("year-not-accepted", "year", "from 2008 to 2020, that of 2020-05-05");
    }

    @Test
    void refusesAnyYearWhereTheIndexWasStillToCome() {
        when(TODAY, new AssessIndicator(ANSHUN, 2007, 28, Map.of(), null, 3, TWO_PROJECTS, day("2007-05-05")))
                .isRefused("year-not-accepted", "year", "first proposed in 2008");
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 29})
    void refusesAnIndicatorThatIsNone(int indicator) {
        self(indicator, 3, TWO_PROJECTS).isRefused("unknown-indicator", "number", "from 1 to 28");
    }

    @Test
    void refusesAScoreForWhatIsComputed() {
        when(
                        TODAY,
                        new AssessIndicator(
                                ANSHUN,
                                2025,
                                1,
                                Map.of("natural_area", Quantity.of("1"), "city_area", Quantity.of("9")),
                                "km2",
                                4,
                                TWO_PROJECTS,
                                day(TODAY)))
                .isRefused("score-is-computed", "score", "no score");
    }

    @ParameterizedTest
    @ValueSource(ints = {-1, 5})
    void refusesAScoreOutsideItsRange(int score) {
        self(28, score, TWO_PROJECTS).isRefused("score-not-accepted", "score", "from 0 to 4");
    }

    @Test
    void refusesAnAssessmentWithoutScoreWhereNothingIsComputed() {
        self(28, null, TWO_PROJECTS).isRefused("score-not-accepted", "score", "your own score");
    }

    @Test
    void refusesAScoreWithoutJustification() {
        self(28, 3, null).isRefused("justification-missing", "justification", "why this score is right");
    }

    @Test
    void correctsAnAssessment() {
        given("2026-05-01", selfAssessed(28, 4));
        AssessIndicator right = new AssessIndicator(ANSHUN, 2025, 28, Map.of(), null, 3, TWO_PROJECTS, day(TODAY));
        when(TODAY, unseen(), new CorrectEntry(entry(0), "a slip", right, day(TODAY)))
                .recordsAll(new EntryRetracted(ANSHUN, entry(0), "a slip", day(TODAY)), selfAssessed(28, 3));
    }

    @Test
    void takesAnAssessmentBack() {
        given("2026-05-01", selfAssessed(28, 4));
        when(TODAY, new RetractEntry(ANSHUN, 2025, entry(0), "a slip", day(TODAY)))
                .records(new EntryRetracted(ANSHUN, entry(0), "a slip", day(TODAY)));
    }
}
