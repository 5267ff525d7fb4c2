package org.treerings.commands.commitment;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.treerings.kernel.event.ActionWithdrawn;
import org.treerings.kernel.event.BaselineRecorded;
import org.treerings.kernel.event.TargetUpdated;
import org.treerings.kernel.identity.ActionId;
import org.treerings.kernel.measure.Measure;
import org.treerings.kernel.measure.Text;

class UpdateTargetTest extends CommitmentScenario {

    private static final Text WORDS = chinese("到2030年，森林覆盖率达到65%。");

    @Test
    void recordsWordsWithoutAnyValue() {
        givenTheProfile();
        when("2026-04-05", document("2026-04-04"), new UpdateTarget(ANSHUN, CLIMATE, TREES, WORDS, null, null, null))
                .records(new TargetUpdated(ANSHUN, CLIMATE, TREES, WORDS, null, null, null));
    }

    @Test
    void recordsTheValueToReachAndTheDayByWhich() {
        givenTheProfile();
        when("2026-04-06", target(TREES, percent("65"), "2030-12-31"))
                .records(updated(TREES, percent("65"), "2030-12-31"));
    }

    @Test
    void changesNothingWhenItIsRepeatedOnAnotherDay() {
        givenTheProfile();
        given("2026-04-06", updated(TREES, percent("65"), "2030-12-31"));
        when(
                        "2026-05-01",
                        new UpdateTarget(
                                ANSHUN, CLIMATE, TREES, WORDS, filled("65.0"), day("2030-12-31"), day("2026-05-01")))
                .changesNothing();
    }

    @Test
    void recordsAnotherDueDay() {
        givenTheProfile();
        given("2026-04-06", updated(TREES, percent("65"), "2030-12-31"));
        when("2026-05-01", target(TREES, percent("65"), "2035-12-31"))
                .records(updated(TREES, percent("65"), "2035-12-31"));
    }

    @Test
    void takesTheCitysOwnMeasureWhereTheBaselineHasNoSentence() {
        givenTheProfile();
        given(
                "2026-04-05",
                new BaselineRecorded(
                        ANSHUN, CLIMATE, TREES, null, null, count("trees", 90_000), WORDS, null, day("2025-12-23")));
        when("2026-04-06", target(TREES, count("trees", 120_000), null))
                .records(updated(TREES, count("trees", 120_000), null));
    }

    @Test
    void takesTheCitysOwnMeasureForTheCitysOwnAction() {
        givenTheProfile();
        when("2026-04-06", target(ROOFS, count("roofs", 40), null)).records(updated(ROOFS, count("roofs", 40), null));
    }

    @Test
    void refusesAValueThatCannotBeReadAgainstTheBaseline() {
        givenTheProfile();
        given("2026-04-05", document("2026-04-04"), TREES_BASELINE);
        when("2026-04-06", target(TREES, count("trees", 120_000), null))
                .isRefused("value-not-accepted", "measure.type", "takes a percentage, not a count");
    }

    @Test
    void refusesAValueThatDoesNotFitTheSentenceOfTheCatalogue() {
        givenTheProfile();
        when("2026-04-06", target(TREES, percent("165"), null))
                .isRefused("value-not-accepted", "measure.values.percent", "from 0 to 100");
    }

    @Test
    void refusesATargetDueOnTheDayItWasStated() {
        givenTheProfile();
        when("2026-04-06", target(TREES, null, "2026-04-06"))
                .isRefused("due-not-after-stated", "dueOn", "give a later day");
    }

    @Test
    void refusesATargetDueBeyondTheCalendar() {
        givenTheProfile();
        when("2026-04-06", target(TREES, null, "+10000-01-01"))
                .isRefused("day-out-of-range", "dueOn", "from 1 to 9999");
    }

    @Test
    void refusesAnUndatedTargetDueBeforeItsDocument() {
        givenTheProfile();
        UpdateTarget undated = new UpdateTarget(ANSHUN, CLIMATE, TREES, WORDS, null, day("2025-12-31"), null);
        when("2026-04-06", document("2026-04-04"), undated)
                .isRefused("due-not-after-stated", "dueOn", "A target of 2026-04-04 cannot be due on 2025-12-31");
    }

    @Test
    void refusesAnActionThatWasNeverAdded() {
        givenTheProfile();
        when("2026-04-06", target(new ActionId("increase-nature-based-solutions"), null, null))
                .isRefused("unknown-action", "action", "add it first");
    }

    @Test
    void refusesAWithdrawnAction() {
        givenTheProfile();
        given("2026-04-05", new ActionWithdrawn(ANSHUN, CLIMATE, TREES, "drought", day("2026-04-05")));
        when("2026-04-06", target(TREES, null, null)).isRefused("action-withdrawn", "action", "add it again first");
    }

    private static UpdateTarget target(ActionId action, @Nullable Measure measure, @Nullable String dueOn) {
        return new UpdateTarget(
                ANSHUN,
                CLIMATE,
                action,
                WORDS,
                measure == null ? null : Filling.of(measure),
                dueOn == null ? null : day(dueOn),
                day("2026-04-06"));
    }

    private static TargetUpdated updated(ActionId action, @Nullable Measure measure, @Nullable String dueOn) {
        return new TargetUpdated(
                ANSHUN, CLIMATE, action, WORDS, measure, dueOn == null ? null : day(dueOn), day("2026-04-06"));
    }
}
