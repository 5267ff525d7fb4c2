package org.treerings.commands.commitment;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.treerings.kernel.event.ActionAdded;
import org.treerings.kernel.event.BaselineRecorded;
import org.treerings.kernel.event.CommitmentMade;
import org.treerings.kernel.event.ProgressReported;
import org.treerings.kernel.event.TargetUpdated;
import org.treerings.kernel.identity.ActionId;
import org.treerings.kernel.identity.CommitmentId;
import org.treerings.kernel.measure.Measure;
import org.treerings.kernel.measure.MeasureType;
import org.treerings.kernel.measure.OwnTemplate;
import org.treerings.kernel.measure.Slot;
import org.treerings.kernel.measure.TemplateId;
import org.treerings.kernel.measure.Text;
import org.treerings.kernel.measure.Value;

/** Words where a number belongs: they stay beside the number when it comes, in the same sentence. */
class NotesTest extends CommitmentScenario {

    private static final CommitmentId ALIENS = new CommitmentId("manage-invasive-alien-species");
    private static final ActionId PLANS = new ActionId("control-eradicate-invasive-species");
    private static final TemplateId PLANS_SENTENCE = new TemplateId("control-eradicate-invasive-species", 1);
    private static final String NAMES = "加拿大一枝黄花、紫茎泽兰、空心莲子草、福寿螺等";
    private static final Measure NAMED = new Measure(MeasureType.COUNT, Map.of(), Map.of("n", NAMES));
    private static final Text SENTENCE = english("The city has developed management plans");

    NotesTest() {
        super(ALIENS);
        given(
                "2026-04-05",
                document("2026-04-04"),
                new CommitmentMade(ANSHUN, ALIENS, english("Manage invasive alien species"), "2026.1", null),
                new ActionAdded(ANSHUN, ALIENS, PLANS, english("Control invasive alien species"), "2026.1", null),
                new ActionAdded(ANSHUN, ALIENS, ROOFS, ROOFS_TITLE, null, null));
    }

    @Test
    void keepsTheNoteWhenTheNumberComes() {
        given("2026-04-05", document("2026-04-04"), recorded(NAMED, "2025-12-23"));
        when("2026-06-01", baseline(count("n", 4), "2026-06-01")).records(recorded(numbered(4, NAMES), "2026-06-01"));
    }

    @Test
    void keepsTheNoteWhenTheNextNumberComes() {
        given("2026-04-05", recorded(numbered(4, NAMES), "2026-04-05"));
        when("2026-06-01", baseline(count("n", 5), "2026-06-01")).records(recorded(numbered(5, NAMES), "2026-06-01"));
    }

    @Test
    void changesNothingWhenTheNumberComesAgainWithoutTheNote() {
        given("2026-04-05", recorded(numbered(4, NAMES), "2026-04-05"));
        when("2026-06-01", baseline(count("n", 4), "2026-06-01")).changesNothing();
    }

    @Test
    void takesTheNoteThatTheNumberBrings() {
        given("2026-04-05", document("2026-04-04"), recorded(NAMED, "2025-12-23"));
        when("2026-06-01", baseline(numbered(4, "of 9 listed"), "2026-06-01"))
                .records(recorded(numbered(4, "of 9 listed"), "2026-06-01"));
    }

    @Test
    void leavesANoteToTheSentenceThatItBelongsTo() {
        given("2026-04-05", recorded(NAMED, "2025-12-23"));
        OwnTemplate own = new OwnTemplate(
                english("The city has {n} plans."),
                List.of(new Slot("n", MeasureType.COUNT, null, Map.of(), null, null, null)));
        when(
                        "2026-06-01",
                        new RecordBaseline(
                                ANSHUN, ALIENS, PLANS, null, own, count("n", 4), SENTENCE, null, day("2026-06-01")))
                .records(new BaselineRecorded(
                        ANSHUN, ALIENS, PLANS, null, own, count("n", 4), SENTENCE, null, day("2026-06-01")));
    }

    @Test
    void keepsTheNoteOfATargetWhenItsNumberComes() {
        given("2026-04-05", target(NAMED, "2026-04-05"));
        when("2026-06-01", update(count("n", 4))).records(target(numbered(4, NAMES), "2026-06-01"));
    }

    @Test
    void leavesATargetsNoteToTheSentenceThatItWasReadAgainst() {
        given("2026-04-05", target(NAMED, "2026-04-05"));
        given("2026-05-01", freely(Measure.words(), PLANS, "2026-05-01"));
        when("2026-06-01", update(count("n", 4))).records(target(count("n", 4), "2026-06-01"));
    }

    @Test
    void keepsTheNoteOfAReportWhenItsNumberComes() {
        given("2026-04-05", report(NAMED, "2026-04-05"));
        when(
                        "2026-06-01",
                        new ReportProgress(
                                ANSHUN,
                                ALIENS,
                                PLANS,
                                Filling.of(count("n", 4)),
                                day("2026-04-01"),
                                null,
                                null,
                                null,
                                null,
                                day("2026-06-01")))
                .records(report(numbered(4, NAMES), "2026-06-01"));
    }

    @Test
    void dropsAnEarlierNoteWhereNewWordsTakeItsPlace() {
        given("2026-04-05", document("2026-04-04"), recorded(NAMED, "2025-12-23"));
        Measure renamed = new Measure(MeasureType.COUNT, Map.of(), Map.of("n", "福寿螺"));
        when("2026-06-01", baseline(renamed, "2026-06-01")).records(recorded(renamed, "2026-06-01"));
    }

    @Test
    void dropsAnEarlierNoteWhereNoNumberTakesItsPlace() {
        given("2026-04-05", document("2026-04-04"), recorded(NAMED, "2025-12-23"));
        Measure open = new Measure(MeasureType.COUNT, Map.of(), Map.of());
        when("2026-06-01", baseline(open, "2026-06-01")).records(recorded(open, "2026-06-01"));
    }

    @Test
    void keepsTheNumberWhenTheOldDocumentComesAgain() {
        given("2026-04-05", document("2026-04-04"), recorded(NAMED, "2025-12-23"));
        given("2026-06-01", recorded(numbered(4, NAMES), "2025-12-23"));
        when("2026-06-02", document("2026-04-04"), baseline(NAMED, "2025-12-23"))
                .changesNothing();
    }

    private static RecordBaseline baseline(Measure measure, String statedOn) {
        return new RecordBaseline(ANSHUN, ALIENS, PLANS, PLANS_SENTENCE, null, measure, SENTENCE, null, day(statedOn));
    }

    private static BaselineRecorded recorded(Measure measure, String statedOn) {
        return new BaselineRecorded(
                ANSHUN, ALIENS, PLANS, PLANS_SENTENCE, null, measure, SENTENCE, null, day(statedOn));
    }

    private static BaselineRecorded freely(Measure measure, ActionId action, String statedOn) {
        return new BaselineRecorded(ANSHUN, ALIENS, action, null, null, measure, SENTENCE, null, day(statedOn));
    }

    private static UpdateTarget update(Measure measure) {
        return new UpdateTarget(
                ANSHUN, ALIENS, PLANS, english("More plans"), Filling.of(measure), null, day("2026-06-01"));
    }

    private static TargetUpdated target(Measure measure, String statedOn) {
        return new TargetUpdated(ANSHUN, ALIENS, PLANS, english("More plans"), measure, null, day(statedOn));
    }

    private static ProgressReported report(Measure measure, String statedOn) {
        return new ProgressReported(
                ANSHUN, ALIENS, PLANS, measure, day("2026-04-01"), null, null, null, null, day(statedOn));
    }

    private static Measure numbered(long number, String note) {
        return new Measure(MeasureType.COUNT, Map.of("n", Value.of(number)), Map.of("n", note));
    }
}
