package org.treerings.commands.commitment;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.treerings.kernel.event.ActionWithdrawn;
import org.treerings.kernel.event.ProgressReported;
import org.treerings.kernel.identity.ActionId;
import org.treerings.kernel.measure.Measure;

class ReportProgressTest extends CommitmentScenario {

    @Test
    void recordsHowFarTheCityHasCome() {
        givenTheProfile();
        when("2026-06-01", share(TREES, "63.1", "5823", "9228")).records(shared("63.1", "5823", "9228"));
    }

    @Test
    void recordsWordsAlone() {
        givenTheProfile();
        when(
                        "2026-06-01",
                        new ReportProgress(
                                ANSHUN,
                                CLIMATE,
                                TREES,
                                Filling.of(Measure.words()),
                                day("2026-05-31"),
                                null,
                                null,
                                english("Planting has begun."),
                                null,
                                day("2026-06-01")))
                .records(new ProgressReported(
                        ANSHUN,
                        CLIMATE,
                        TREES,
                        Measure.words(),
                        day("2026-05-31"),
                        null,
                        null,
                        english("Planting has begun."),
                        null,
                        day("2026-06-01")));
    }

    @Test
    void changesNothingWhenItIsRepeatedWithMoreZeros() {
        givenTheProfile();
        given("2026-06-01", shared("63.1", "5823", "9228"));
        when("2026-06-01", share(TREES, "63.10", "5823.0", "9228.00")).changesNothing();
    }

    @Test
    void replacesAReportOfTheSameDayOfMeasurement() {
        givenTheProfile();
        given("2026-06-01", shared("63.1", "5823", "9228"));
        when("2026-06-01", share(TREES, "63.2", "5832", "9228")).records(shared("63.2", "5832", "9228"));
    }

    @Test
    void recordsTheSameValueOfAnotherDayOfMeasurement() {
        givenTheProfile();
        given("2026-06-01", shared("63.1", null, null));
        when("2026-06-01", measured("2026-04-30"))
                .records(new ProgressReported(
                        ANSHUN,
                        CLIMATE,
                        TREES,
                        percent("63.1"),
                        day("2026-04-30"),
                        null,
                        null,
                        null,
                        null,
                        day("2026-06-01")));
    }

    @Test
    void refusesANumeratorWithoutDenominator() {
        givenTheProfile();
        when("2026-06-01", share(TREES, "63.1", "5823", null))
                .isRefused("incomplete-share", "denominator", "Give both parts");
    }

    @Test
    void refusesADenominatorWithoutNumerator() {
        givenTheProfile();
        when("2026-06-01", share(TREES, "63.1", null, "9228"))
                .isRefused("incomplete-share", "numerator", "Give both parts");
    }

    @Test
    void refusesAShareOfNothing() {
        givenTheProfile();
        when("2026-06-01", share(TREES, "63.1", "5823", "0"))
                .isRefused("incomplete-share", "denominator", "greater than 0");
    }

    @Test
    void refusesANegativePartOfAShare() {
        givenTheProfile();
        when("2026-06-01", share(TREES, "63.1", "-5823", "9228"))
                .isRefused("incomplete-share", "numerator", "at least 0");
    }

    @Test
    void refusesAPartOfAShareThatNobodyCanMean() {
        givenTheProfile();
        when("2026-06-01", share(TREES, "63.1", "1e999999999", "9228"))
                .isRefused("number-too-long", "numerator", "at most 30 digits");
        when("2026-06-01", share(TREES, "63.1", "5823", "1e-999999999"))
                .isRefused("number-too-long", "denominator", "at most 30 digits");
    }

    @Test
    void refusesADayBeyondTheCalendar() {
        givenTheProfile();
        when("2026-06-01", measured("-4800-01-01")).isRefused("day-out-of-range", "measuredOn", "from 1 to 9999");
    }

    @Test
    void refusesAMeasurementThatIsStillToCome() {
        givenTheProfile();
        when("2026-06-01", measured("2026-06-02"))
                .isRefused("measured-in-the-future", "measuredOn", "today is 2026-06-01");
    }

    @Test
    void refusesToHaveSaidWhatWasMeasuredLater() {
        givenTheProfile();
        when("2026-06-02", measured("2026-06-02"))
                .isRefused("measured-in-the-future", "measuredOn", "said on 2026-06-01");
    }

    @Test
    void refusesAValueThatDoesNotFitTheSentenceOfTheBaseline() {
        givenTheProfile();
        given("2026-04-05", document("2026-04-04"), TREES_BASELINE);
        when("2026-06-01", share(TREES, "101", null, null))
                .isRefused("value-not-accepted", "measure.values.percent", "from 0 to 100");
    }

    @Test
    void refusesAnActionThatWasNeverAdded() {
        givenTheProfile();
        when("2026-06-01", share(new ActionId("increase-nature-based-solutions"), "1", null, null))
                .isRefused("unknown-action", "action", "add it first");
    }

    @Test
    void refusesAWithdrawnAction() {
        givenTheProfile();
        given("2026-05-01", new ActionWithdrawn(ANSHUN, CLIMATE, TREES, "drought", day("2026-05-01")));
        when("2026-06-01", share(TREES, "63.1", null, null))
                .isRefused("action-withdrawn", "action", "add it again first");
    }

    private static ReportProgress share(
            ActionId action, String percent, @Nullable String numerator, @Nullable String denominator) {
        return new ReportProgress(
                ANSHUN,
                CLIMATE,
                action,
                filled(percent),
                day("2026-05-31"),
                numerator == null ? null : new BigDecimal(numerator),
                denominator == null ? null : new BigDecimal(denominator),
                null,
                null,
                day("2026-06-01"));
    }

    private static ProgressReported shared(String percent, @Nullable String numerator, @Nullable String denominator) {
        return new ProgressReported(
                ANSHUN,
                CLIMATE,
                TREES,
                percent(percent),
                day("2026-05-31"),
                numerator == null ? null : new BigDecimal(numerator),
                denominator == null ? null : new BigDecimal(denominator),
                null,
                null,
                day("2026-06-01"));
    }

    private static ReportProgress measured(String measuredOn) {
        return new ReportProgress(
                ANSHUN, CLIMATE, TREES, filled("63.1"), day(measuredOn), null, null, null, null, day("2026-06-01"));
    }
}
