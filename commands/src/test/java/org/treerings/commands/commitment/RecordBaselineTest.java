package org.treerings.commands.commitment;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.treerings.kernel.event.ActionAdded;
import org.treerings.kernel.event.BaselineRecorded;
import org.treerings.kernel.event.CommitmentMade;
import org.treerings.kernel.identity.ActionId;
import org.treerings.kernel.identity.CommitmentId;
import org.treerings.kernel.measure.Measure;
import org.treerings.kernel.measure.MeasureType;
import org.treerings.kernel.measure.TemplateId;
import org.treerings.kernel.measure.Text;

/** Which values a sentence takes is told by {@link MeasureRulesTest}. */
class RecordBaselineTest extends CommitmentScenario {

    private static final CommitmentId ALIENS = new CommitmentId("manage-invasive-alien-species");
    private static final ActionId PLANS = new ActionId("control-eradicate-invasive-species");
    private static final TemplateId PLANS_SENTENCE = new TemplateId("control-eradicate-invasive-species", 1);
    private static final String NAMES = "加拿大一枝黄花、紫茎泽兰、空心莲子草、福寿螺等";
    private static final Measure NAMED = new Measure(MeasureType.COUNT, Map.of(), Map.of("n", NAMES));
    private static final Text SENTENCE = english("The city has developed management plans");

    RecordBaselineTest() {
        super(ALIENS);
        given(
                "2026-04-05",
                document("2026-04-04"),
                new CommitmentMade(ANSHUN, ALIENS, english("Manage invasive alien species"), "2026.1", null),
                new ActionAdded(ANSHUN, ALIENS, PLANS, english("Control invasive alien species"), "2026.1", null),
                new ActionAdded(ANSHUN, ALIENS, ROOFS, ROOFS_TITLE, null, null));
    }

    @Test
    void recordsADayBeforeItsActionWasAdded() {
        when("2026-04-05", document("2026-04-04"), baseline(NAMED, "2025-12-23"))
                .records(recorded(NAMED, "2025-12-23"));
    }

    @Test
    void changesNothingWhenTheSameDocumentComesAgain() {
        given("2026-04-05", document("2026-04-04"), recorded(NAMED, "2025-12-23"));
        when("2026-06-01", document("2026-04-04"), baseline(NAMED, "2025-12-23"))
                .changesNothing();
    }

    @Test
    void recordsTheCitysOwnMeasureWithoutATemplate() {
        Measure roofs = count("roofs", 12);
        when("2026-04-05", free(roofs)).records(freely(roofs));
    }

    @Test
    void recordsFreeWords() {
        when("2026-04-05", free(Measure.words())).records(freely(Measure.words()));
    }

    @Test
    void refusesATemplateThatTheCatalogueDoesNotHave() {
        when("2026-04-05", filling(new TemplateId("control-eradicate-invasive-species", 2)))
                .isRefused("unknown-template", "template", "in version 2");
    }

    @Test
    void refusesTheTemplateOfAnotherAction() {
        when("2026-04-05", filling(new TemplateId("increase-financial-and-technical-support", 1)))
                .isRefused("unknown-template", "template", "give its own, or none for free words");
    }

    @Test
    void refusesAValueThatDoesNotFitTheSlot() {
        when("2026-04-05", baseline(count("n", -4), "2026-04-05"))
                .isRefused("value-not-accepted", "measure.values.n", "Give a whole number, at least 0");
    }

    @Test
    void refusesAMeasurementThatIsStillToCome() {
        when(
                        "2026-04-05",
                        new RecordBaseline(
                                ANSHUN,
                                ALIENS,
                                PLANS,
                                PLANS_SENTENCE,
                                null,
                                count("n", 4),
                                SENTENCE,
                                day("2026-04-06"),
                                day("2026-04-05")))
                .isRefused("measured-in-the-future", "measuredOn", "today is 2026-04-05");
    }

    @Test
    void refusesAnActionThatWasNeverAdded() {
        ActionId identify = new ActionId("identify-priority-invasive-species");
        when(
                        "2026-04-05",
                        new RecordBaseline(
                                ANSHUN,
                                ALIENS,
                                identify,
                                null,
                                null,
                                Measure.words(),
                                SENTENCE,
                                null,
                                day("2026-04-05")))
                .isRefused("unknown-action", "action", "add it first");
    }

    private static RecordBaseline baseline(Measure measure, String statedOn) {
        return new RecordBaseline(ANSHUN, ALIENS, PLANS, PLANS_SENTENCE, null, measure, SENTENCE, null, day(statedOn));
    }

    private static BaselineRecorded recorded(Measure measure, String statedOn) {
        return new BaselineRecorded(
                ANSHUN, ALIENS, PLANS, PLANS_SENTENCE, null, measure, SENTENCE, null, day(statedOn));
    }

    private static RecordBaseline filling(@Nullable TemplateId template) {
        return new RecordBaseline(ANSHUN, ALIENS, PLANS, template, null, NAMED, SENTENCE, null, day("2026-04-05"));
    }

    private static RecordBaseline free(Measure measure) {
        return new RecordBaseline(ANSHUN, ALIENS, ROOFS, null, null, measure, SENTENCE, null, day("2026-04-05"));
    }

    private static BaselineRecorded freely(Measure measure) {
        return new BaselineRecorded(ANSHUN, ALIENS, ROOFS, null, null, measure, SENTENCE, null, day("2026-04-05"));
    }
}
