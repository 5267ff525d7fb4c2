package org.treerings.app.importing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.treerings.app.importing.finding.Finding;
import org.treerings.app.importing.profile.ActionPlatform;
import org.treerings.app.importing.profile.HeadOfGovernment;
import org.treerings.app.importing.profile.PathwayStep;
import org.treerings.app.importing.profile.PrintedAction;
import org.treerings.app.importing.profile.PrintedBaseline;
import org.treerings.app.importing.profile.PrintedText;
import org.treerings.app.importing.text.Passage;
import org.treerings.app.importing.text.PrintedDate;
import org.treerings.kernel.measure.Measure;
import org.treerings.kernel.measure.MeasureType;
import org.treerings.kernel.measure.Value;

class AnshunTest {

    /** Line and code, from the top of the document down. */
    private static final String FINDINGS = """
            35 missing-name
            43 claimed-actions-differ
            61 award-levels-out-of-order
            171 text-in-numeric-slot
            177 target-equals-description
            215 text-in-numeric-slot
            221 target-equals-description
            277 target-equals-description
            289 figure-under-other-names
            295 target-equals-description
            317 text-in-numeric-slot
            323 target-equals-description
            329 commitment-without-action
            347 duplicate-action
            355 made-and-offered
            391 text-in-numeric-slot
            397 target-equals-description
            413 target-equals-description
            413 target-without-baseline
            441 target-equals-description
            443 missing-date
            447 markup-in-text
            459 target-equals-description
            461 missing-date
            514 missing-statement
            528 points-without-start
            """;

    private final ProfileDocument anshun = ProfileDocument.read(Samples.anshun());
    private final ActionPlatform platform = anshun.profile().actionPlatform();

    @Test
    void leavesNoLineUnplaced() {
        assertThat(anshun.unplaced()).isEmpty();
        assertThat(anshun.lines()).isEqualTo(564);
    }

    @Test
    void readsTheCoverAndTheOverview() {
        assertThat(anshun.profile().cover().city()).hasToString("anshun");
        assertThat(anshun.profile().cover().name().text()).isEqualTo("Anshun City");
        assertThat(anshun.profile().cover().downloaded().day()).isEqualTo("2026-04-04");
        var overview = anshun.profile().overview();
        assertThat(overview.people()).contains(2_459_200L);
        assertThat(overview.about())
                .isNotNull()
                .satisfies(about -> assertThat(about.text()).startsWith("安顺，").endsWith("展播。"));
        assertThat(overview.region()).isEqualTo(new Passage("Asia & Oceania", 31, false));
        assertThat(overview.head()).isEqualTo(new HeadOfGovernment(null, "Mayor of Anshun City", 35));
    }

    @Test
    void readsEveryCommitmentAndActionOnce() {
        assertThat(platform.commitments()).hasSize(13);
        assertThat(platform.printedActions()).hasSize(26);
        assertThat(platform.actions()).hasSize(25).allMatch(action -> action.description() != null);
        assertThat(platform.offered())
                .extracting(offer -> offer.id().value(), offer -> offer.title().line())
                .containsExactly(tuple("biodiversity-in-urban-agriculture", 355));
    }

    @Test
    void knowsTheTitlesOfTheCatalogueAndTheirLanguage() {
        assertThat(platform.actions())
                .allMatch(action -> action.title().text().language().equals("en"))
                .extracting(action -> action.id().value())
                .contains("increase-financial-and-technical-support", "reduce-plastic");
        assertThat(platform.actions())
                .allMatch(action -> "zh".equals(description(action).text().language()));
    }

    @Test
    void readsTheTypedValuesOutOfTheBaselines() {
        assertThat(baselines())
                .hasSize(8)
                .allMatch(baseline -> baseline.sentence().text().language().equals("en"));
        assertThat(baselines().stream().map(PrintedBaseline::measure))
                .filteredOn(measure -> !measure.values().isEmpty())
                .containsExactly(
                        Measure.of(MeasureType.YES_NO, Map.of("has_policies", Value.of(true))),
                        Measure.of(MeasureType.PERCENTAGE, Map.of("percent", Value.of("62.35"))),
                        new Measure(
                                MeasureType.COMPOSITE,
                                Map.of("percent", Value.of(10)),
                                Map.of("n", "“世界野生动植物日”、“国际生物多样性日”、“6·5环境日”")),
                        Measure.of(MeasureType.YES_NO, Map.of("involves_vulnerable_groups", Value.of(true))),
                        Measure.of(MeasureType.COUNT, Map.of("n", Value.of(200))));
        assertThat(baselines().stream().flatMap(baseline -> baseline.measure().notes().values().stream()))
                .hasSize(4)
                .contains("加拿大一枝黄花、紫茎泽兰、空心莲子草、福寿螺等");
    }

    @Test
    void readsADateForEachBaselineAndTarget() {
        List<PrintedText> targets = platform.actions()
                .map(PrintedAction::target)
                .filter(Objects::nonNull)
                .toList();
        assertThat(targets).hasSize(9);
        List<PrintedDate> dates = Stream.concat(baselines().stream().map(PrintedBaseline::sentence), targets.stream())
                .map(PrintedText::lastUpdate)
                .toList();
        assertThat(dates)
                .filteredOn(date -> LocalDate.of(2025, 12, 23).equals(date.day()))
                .hasSize(15);
        assertThat(dates)
                .filteredOn(PrintedDate::isMissing)
                .extracting(PrintedDate::line)
                .containsExactly(443, 461);
    }

    @Test
    void readsTheLaterChapters() {
        assertThat(anshun.profile().pathway())
                .extracting(PathwayStep::number)
                .containsExactly(1, 2, 3, 4, 5, 6, 7, 8, 9);
        assertThat(anshun.profile().index().isStarted()).isFalse();
        assertThat(anshun.profile().resources()).isEmpty();
        assertThat(anshun.profile().claims().indexComponents()).hasSize(3).noneMatch(component -> component.started());
        assertThat(anshun.profile().claims().awards())
                .hasSize(12)
                .extracting(award -> award.percent())
                .containsExactly(0, 100, 0, 0, 0, 0, 0, 0, 0, 100, 100, 50);
    }

    @Test
    void findsEveryOddityAndNothingElse() {
        assertThat(anshun.findings())
                .extracting(finding -> finding.line() + " " + finding.code())
                .containsExactlyElementsOf(FINDINGS.lines().toList());
    }

    @Test
    void saysWhereAndWhatIsWrong() {
        assertThat(anshun.findings())
                .filteredOn(finding -> List.of(43, 289, 347, 443).contains(finding.line()))
                .extracting(Finding::path, Finding::message)
                .containsExactly(
                        tuple(
                                "claims",
                                "27 actions are claimed, 26 are printed and 25 of them are distinct; the number"
                                        + " should be 25."),
                        tuple(
                                "commitments/climate-adaptation-mitigation/actions/increase-carbon-sequestration/baseline",
                                "The tree cover of this baseline goes by other names in the texts (“森林覆盖率62.35%” in"
                                        + " line 19, “绿化覆盖率稳定在60%” in line 255, “森林覆盖率达到62.35%” in line"
                                        + " 255); one figure should have one name, and different ones be told apart."),
                        tuple(
                                "commitments/access-to-green-and-blue-spaces/actions/meaningful-nature-experiences",
                                "The action is printed in line 341 already, with the same texts; it is taken once."),
                        tuple(
                                "commitments/equitable-participation/actions/"
                                        + "support-participation-in-urban-nature-management/target",
                                "The target has no date of its last update; it counts from the document's date."));
    }

    private List<PrintedBaseline> baselines() {
        return platform.actions()
                .map(PrintedAction::baseline)
                .filter(Objects::nonNull)
                .toList();
    }

    private static PrintedText description(PrintedAction action) {
        return Objects.requireNonNull(action.description());
    }
}
