package org.treerings.commands.commitment;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.treerings.commands.Answer;
import org.treerings.kernel.event.BaselineRecorded;
import org.treerings.kernel.event.ProgressReported;
import org.treerings.kernel.event.TargetUpdated;
import org.treerings.kernel.measure.Direction;
import org.treerings.kernel.measure.Measure;
import org.treerings.kernel.measure.MeasureType;
import org.treerings.kernel.measure.OwnTemplate;
import org.treerings.kernel.measure.Slot;
import org.treerings.kernel.measure.TemplateId;
import org.treerings.kernel.measure.Value;

/** A baseline's sentence of the city's own. */
class OwnTemplateTest extends CommitmentScenario {

    private static final Slot SCHOOLS = slot("n", MeasureType.COUNT);
    private static final Slot PLAN = slot("plan", MeasureType.YES_NO);
    private static final String SENTENCE =
            "Today {n} schools have a green roof, and the city {plan:has|does not have} a plan.";
    private static final OwnTemplate ROOF_TEMPLATE = new OwnTemplate(english(SENTENCE), List.of(SCHOOLS, PLAN));
    private static final Measure TWELVE =
            Measure.of(MeasureType.COMPOSITE, Map.of("n", Value.of(12), "plan", Value.of(true)));

    OwnTemplateTest() {
        givenTheProfile();
    }

    @Test
    void isRecordedWithTheBaselineThatFillsIt() {
        record(null, ROOF_TEMPLATE, TWELVE).records(recorded());
    }

    @Test
    void asksItsSlotsOfTheBaseline() {
        record(null, ROOF_TEMPLATE, Measure.of(MeasureType.COMPOSITE, Map.of("n", Value.of("12.5"))))
                .isRefused("value-not-accepted", "measure.values.n", "a whole number");
    }

    @Test
    void asksItsSlotsOfTargetsAndReports() {
        given("2026-05-01", recorded());
        when("2026-06-01", target(count("n", 40))).isRefused("value-not-accepted", "measure.type", "takes a composite");
        when("2026-06-01", target(TWELVE))
                .records(new TargetUpdated(ANSHUN, CLIMATE, ROOFS, english("40"), TWELVE, null, day("2026-06-01")));
    }

    @Test
    void isComparedWithReportsToo() {
        given("2026-05-01", recorded());
        when(
                        "2026-06-01",
                        new ReportProgress(
                                ANSHUN,
                                CLIMATE,
                                ROOFS,
                                Filling.of(TWELVE),
                                day("2026-06-01"),
                                null,
                                null,
                                null,
                                null,
                                day("2026-06-01")))
                .records(new ProgressReported(
                        ANSHUN, CLIMATE, ROOFS, TWELVE, day("2026-06-01"), null, null, null, null, day("2026-06-01")));
    }

    @Test
    void refusesATemplateOfTheCatalogueBesideIt() {
        record(TREE_COVER, ROOF_TEMPLATE, TWELVE).isRefused("own-template-not-accepted", "ownTemplate", "not both");
    }

    @Test
    void refusesASentenceWithoutSlots() {
        record(null, template("Roofs are green."), TWELVE)
                .isRefused("own-template-not-accepted", "ownTemplate.slots", "1 to 6");
    }

    @Test
    void refusesMoreThanSixSlots() {
        record(null, template(SENTENCE, Collections.nCopies(7, SCHOOLS).toArray(Slot[]::new)), TWELVE)
                .isRefused("own-template-not-accepted", "ownTemplate.slots", "1 to 6");
    }

    @Test
    void refusesASlotThatTheSentenceDoesNotUse() {
        record(null, template("Today {n} schools.", SCHOOLS, PLAN), TWELVE)
                .isRefused("own-template-not-accepted", "ownTemplate.sentence", "{n}, {plan:…|…}");
    }

    @Test
    void refusesASlotThatTheSentenceUsesTwice() {
        record(null, template("Today {n} of {n} schools.", SCHOOLS), TWELVE)
                .isRefused("own-template-not-accepted", "ownTemplate.sentence", "Use each slot once");
    }

    @Test
    void refusesTwoSlotsOfOneName() {
        record(null, template("Today {n} of {n} schools.", SCHOOLS, SCHOOLS), TWELVE)
                .isRefused("own-template-not-accepted", "ownTemplate.slots", "a name of its own");
    }

    @Test
    void refusesAHoleThatIsNoSlot() {
        record(null, template("Today {n} of {all} schools.", SCHOOLS), TWELVE)
                .isRefused("own-template-not-accepted", "ownTemplate.sentence", "nothing else in braces");
    }

    @Test
    void refusesBracesThatMakeNoHole() {
        record(null, template("Today {n} schools {of all.", SCHOOLS), TWELVE)
                .isRefused("own-template-not-accepted", "ownTemplate.sentence", "nothing else in braces");
    }

    @Test
    void refusesANumberWhereTheSentenceChooses() {
        record(null, template("The city {n:has|has not} roofs.", SCHOOLS), TWELVE)
                .isRefused("own-template-not-accepted", "ownTemplate.sentence", "{n}.");
    }

    @Test
    void refusesASentenceOfMoreThan500Characters() {
        record(null, template("{n}" + "屋".repeat(498), SCHOOLS), TWELVE)
                .isRefused("own-template-not-accepted", "ownTemplate.sentence", "at most 500");
    }

    @Test
    void refusesASlotOfWords() {
        record(null, template("Roofs: {w}.", slot("w", MeasureType.TEXT)), TWELVE)
                .isRefused(
                        "own-template-not-accepted", "ownTemplate.slots[0].type", "a count, a percentage or a yes-no");
    }

    @Test
    void refusesASlotWithAFreeName() {
        record(null, template("Roofs: {w}.", slot("Green roofs", MeasureType.COUNT)), TWELVE)
                .isRefused("own-template-not-accepted", "ownTemplate.slots[0].code", "lower-case letters");
    }

    private Answer<Commitment> record(@Nullable TemplateId catalogue, OwnTemplate own, Measure measure) {
        return when(
                "2026-05-01",
                new RecordBaseline(
                        ANSHUN,
                        CLIMATE,
                        ROOFS,
                        catalogue,
                        own,
                        measure,
                        english("Today 12 schools have a green roof."),
                        null,
                        day("2026-05-01")));
    }

    private static UpdateTarget target(Measure measure) {
        return new UpdateTarget(ANSHUN, CLIMATE, ROOFS, english("40"), Filling.of(measure), null, day("2026-06-01"));
    }

    private static BaselineRecorded recorded() {
        return new BaselineRecorded(
                ANSHUN,
                CLIMATE,
                ROOFS,
                null,
                ROOF_TEMPLATE,
                TWELVE,
                english("Today 12 schools have a green roof."),
                null,
                day("2026-05-01"));
    }

    private static OwnTemplate template(String sentence, Slot... slots) {
        return new OwnTemplate(english(sentence), List.of(slots));
    }

    private static Slot slot(String code, MeasureType type) {
        return new Slot(code, type, null, Map.of("en", "How many"), null, null, Direction.UP);
    }
}
