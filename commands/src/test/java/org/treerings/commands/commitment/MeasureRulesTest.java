package org.treerings.commands.commitment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.treerings.commands.CommandRejected;
import org.treerings.kernel.framework.Framework;
import org.treerings.kernel.measure.Measure;
import org.treerings.kernel.measure.MeasureType;
import org.treerings.kernel.measure.SentenceTemplate;
import org.treerings.kernel.measure.TemplateId;
import org.treerings.kernel.measure.Value;

class MeasureRulesTest {

    private static final SentenceTemplate TREE_COVER = template("increase-carbon-sequestration");
    private static final SentenceTemplate PLANS = template("control-eradicate-invasive-species");
    private static final SentenceTemplate VULNERABLE = template("support-participation-in-urban-nature-management");
    private static final SentenceTemplate CAMPAIGNS = template("inform-residents-for-sustainable-lifestyles");

    @Test
    void takesWhatTheSentenceAsksFor() {
        Measure campaigns = Measure.of(MeasureType.COMPOSITE, Map.of("n", Value.of(6), "percent", Value.of("85.5")));
        assertThat(MeasureRules.measureFits(campaigns, CAMPAIGNS)).isEqualTo(campaigns);
    }

    @Test
    void takesANoteWhereTheNumberIsMissing() {
        Measure named = new Measure(MeasureType.COUNT, Map.of(), Map.of("n", "福寿螺"));
        assertThat(MeasureRules.measureFits(named, PLANS)).isEqualTo(named);
    }

    @Test
    void composesNotes() {
        Measure decomposed = new Measure(MeasureType.COUNT, Map.of(), Map.of("n", "Ra\u0308ume"));
        assertThat(MeasureRules.measureFits(decomposed, PLANS).notes()).containsEntry("n", "R\u00e4ume");
    }

    @Test
    void takesTheCitysOwnSlotsWithoutATemplate() {
        Measure roofs = Measure.of(MeasureType.COUNT, Map.of("green roofs", Value.of(12)));
        assertThat(MeasureRules.measureFits(roofs, null)).isEqualTo(roofs);
    }

    @Test
    void takesWordsAloneInTargetsAndReportsWhateverTheSentence() {
        assertThat(MeasureRules.measureOrWordsFit(Measure.words(), TREE_COVER)).isEqualTo(Measure.words());
    }

    @Test
    void refusesAShareAboveOneHundred() {
        refuses(percent(Value.of("100.01")), TREE_COVER, "measure.values.percent", "Give a number from 0 to 100.");
    }

    @Test
    void refusesAShareBelowZero() {
        refuses(percent(Value.of(-1)), TREE_COVER, "measure.values.percent", "Give a number from 0 to 100.");
    }

    @Test
    void refusesHalfAThing() {
        Measure half = Measure.of(MeasureType.COUNT, Map.of("n", Value.of("3.5")));
        refuses(half, PLANS, "measure.values.n", "Give a whole number, at least 0.");
    }

    @Test
    void refusesANumberForAnAnswer() {
        Measure number = Measure.of(MeasureType.YES_NO, Map.of("involves_vulnerable_groups", Value.of(1)));
        refuses(number, VULNERABLE, "measure.values.involves_vulnerable_groups", "Give true or false.");
    }

    @Test
    void refusesAnAnswerForANumber() {
        refuses(percent(Value.of(true)), TREE_COVER, "measure.values.percent", "Give a number from 0 to 100.");
    }

    @Test
    void refusesAValueForASlotThatTheSentenceDoesNotHave() {
        Measure trees = Measure.of(MeasureType.PERCENTAGE, Map.of("trees", Value.of(4)));
        refuses(trees, TREE_COVER, "measure.values.trees", "The sentence has no slot trees; it has percent.");
    }

    @Test
    void refusesANoteForASlotThatTheSentenceDoesNotHave() {
        Measure trees = new Measure(MeasureType.PERCENTAGE, Map.of(), Map.of("trees", "many"));
        refuses(trees, TREE_COVER, "measure.notes.trees", "The sentence has no slot trees; it has percent.");
    }

    @Test
    void refusesAnotherTypeThanTheSentences() {
        Measure count = Measure.of(MeasureType.COUNT, Map.of("percent", Value.of(62)));
        refuses(count, TREE_COVER, "measure.type", "The sentence takes a percentage, not a count.");
    }

    @Test
    void refusesSeveralValuesWithoutASentence() {
        Measure several = Measure.of(MeasureType.COMPOSITE, Map.of("n", Value.of(6)));
        refuses(several, null, "measure.type", "Several values in one sentence need the template of that sentence.");
    }

    @Test
    void refusesAValueInWords() {
        Measure words = Measure.of(MeasureType.TEXT, Map.of("n", Value.of(6)));
        refuses(words, null, "measure.values", "A measure of type text has no values; give its type, or words alone.");
    }

    @Test
    void refusesAValueOfAnotherTypeInTheCitysOwnSlot() {
        Measure roofs = Measure.of(MeasureType.COUNT, Map.of("roofs", Value.of("0.5")));
        refuses(roofs, null, "measure.values.roofs", "Give a whole number, at least 0.");
    }

    private static void refuses(Measure measure, @Nullable SentenceTemplate template, String field, String reason) {
        CommandRejected rejected =
                catchThrowableOfType(CommandRejected.class, () -> MeasureRules.measureFits(measure, template));
        assertThat(rejected).isNotNull();
        assertThat(rejected.code()).isEqualTo("value-not-accepted");
        assertThat(rejected.field()).isEqualTo(field);
        assertThat(rejected.reason()).isEqualTo(reason);
    }

    private static Measure percent(Value value) {
        return Measure.of(MeasureType.PERCENTAGE, Map.of("percent", value));
    }

    private static SentenceTemplate template(String action) {
        return Framework.current().template(new TemplateId(action, 1)).orElseThrow();
    }
}
