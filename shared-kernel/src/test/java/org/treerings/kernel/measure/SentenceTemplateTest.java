package org.treerings.kernel.measure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.treerings.kernel.framework.Framework;

class SentenceTemplateTest {

    @Test
    void readsAPercentageOutOfItsSentence() {
        assertThat(template("increase-carbon-sequestration")
                        .read("The city currently has tree cover of 62.35% which contributes to carbon sequestration"
                                + " and biodiversity and, provides benefits to people."))
                .contains(Measure.of(MeasureType.PERCENTAGE, Map.of("percent", Value.of("62.35"))));
    }

    @Test
    void keepsNamesInANumericSlotAsANoteEvenWhereTheSpaceBeforeThemIsMissing() {
        assertThat(template("control-eradicate-invasive-species")
                        .read("Currently, the city has developed management plans targeting加拿大一枝黄花、紫茎泽兰等"
                                + " invasive alien species."))
                .contains(new Measure(MeasureType.COUNT, Map.of(), Map.of("n", "加拿大一枝黄花、紫茎泽兰等")));
    }

    @Test
    void readsBothSlotsOfACompositeEachByItsType() {
        Measure measure = template("inform-residents-for-sustainable-lifestyles")
                .read("Currently the city has “世界野生动植物日”、“6·5环境日” city-led public awareness and education"
                        + " campaigns per year that reach 10 % of city residents, to encourage sustainable lifestyles"
                        + " and practices that help to reduce consumption, conserve biodiversity and restore"
                        + " ecosystems.")
                .orElseThrow();
        assertThat(measure.values()).containsExactly(Map.entry("percent", Value.of(10)));
        assertThat(measure.notes()).containsExactly(Map.entry("n", "“世界野生动植物日”、“6·5环境日”"));
    }

    @Test
    void readsTheWordingOfAChoiceAsYesOrNo() {
        String sentence = "Currently, the city's stakeholder engagement and participatory process for"
                + " decision-making %s actively involve vulnerable groups.";
        SentenceTemplate template = template("support-participation-in-urban-nature-management");
        assertThat(template.read(sentence.formatted("does")).orElseThrow().values())
                .containsExactly(Map.entry("involves_vulnerable_groups", Value.of(true)));
        assertThat(template.read(sentence.formatted("does not")).orElseThrow().values())
                .containsExactly(Map.entry("involves_vulnerable_groups", Value.of(false)));
    }

    @Test
    void deniesNothingThatItDoesNotKnow() {
        SentenceTemplate template = template("support-participation-in-urban-nature-management");
        Measure unknown = Measure.of(MeasureType.YES_NO, Map.of());
        assertThat(template.write(unknown, "en"))
                .contains("decision-making … actively involve")
                .doesNotContain("does not");
        Measure noted =
                new Measure(MeasureType.YES_NO, Map.of(), Map.of("involves_vulnerable_groups", "will from 2027 on"));
        assertThat(template.write(noted, "en")).contains("decision-making will from 2027 on actively involve");
    }

    @Test
    void keepsANumberThatTheSlotCannotHoldAsANote() {
        String sentence = "The city currently has tree cover of 130% which contributes to carbon sequestration and"
                + " biodiversity and, provides benefits to people.";
        assertThat(template("increase-carbon-sequestration").read(sentence).orElseThrow())
                .isEqualTo(new Measure(MeasureType.PERCENTAGE, Map.of(), Map.of("percent", "130")));
    }

    @Test
    void readsNothingOutOfAnotherSentence() {
        assertThat(template("increase-carbon-sequestration").read("The city has many trees."))
                .isEmpty();
    }

    @Test
    void readsBackWhatItWrites() {
        for (var area : Framework.current().areas()) {
            for (var commitment : area.commitments()) {
                for (var action : commitment.actions()) {
                    if (action.baseline() != null) {
                        assertReadsBack(action.baseline());
                    }
                }
            }
        }
    }

    private static void assertReadsBack(SentenceTemplate template) {
        Measure measure = Measure.of(
                template.type(),
                template.slots().stream()
                        .collect(java.util.stream.Collectors.toMap(
                                Slot::code,
                                slot -> slot.type() == MeasureType.YES_NO ? Value.of(false) : Value.of(37))));
        for (String language : template.sentence().keySet()) {
            assertThat(template.read(template.write(measure, language))).contains(measure);
        }
    }

    private static SentenceTemplate template(String code) {
        return Framework.current().template(new TemplateId(code, 1)).orElseThrow();
    }
}
