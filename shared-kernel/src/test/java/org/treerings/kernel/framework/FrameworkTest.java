package org.treerings.kernel.framework;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.treerings.kernel.identity.ActionId;
import org.treerings.kernel.identity.CommitmentId;
import org.treerings.kernel.measure.TemplateId;

class FrameworkTest {

    private final Framework framework = Framework.current();

    @Test
    void offersThirteenCommitmentsAndTwentyFiveActionsInThreeAreas() {
        List<OfferedCommitment> commitments = framework.areas().stream()
                .flatMap(area -> area.commitments().stream())
                .toList();
        assertThat(framework.areas()).extracting(Area::number).containsExactly(1, 2, 3);
        assertThat(commitments).hasSize(13);
        assertThat(commitments.stream()
                        .mapToInt(commitment -> commitment.actions().size()))
                .satisfies(sizes -> assertThat(
                                sizes.stream().mapToInt(Integer::intValue).sum())
                        .isEqualTo(25));
    }

    @Test
    void walksNineStepsInThreePhases() {
        assertThat(framework.pathway()).extracting(Phase::number).containsExactly("I", "II", "III");
        assertThat(framework.pathway().stream().flatMap(phase -> phase.steps().stream()))
                .extracting(Phase.Step::number)
                .containsExactly(1, 2, 3, 4, 5, 6, 7, 8, 9);
    }

    @Test
    void scoresTwentyEightIndicatorsOfAtMostOneHundredAndTwelvePoints() {
        BiodiversityIndex index = framework.index();
        assertThat(index.indicators()).hasSize(28);
        assertThat(index.components())
                .extracting(BiodiversityIndex.Component::maximum)
                .containsExactly(36, 20, 56);
        assertThat(index.indicators().stream().mapToInt(Indicator::maximum).sum())
                .isEqualTo(index.maximum());
    }

    @Test
    void computesAnIndicatorExactlyWhereItHasBandsAndSaysHow() {
        assertThat(framework.index().indicators().stream().filter(indicator -> indicator.bands() != null))
                .hasSize(8)
                .allSatisfy(indicator -> assertThat(indicator.formula())
                        .isEqualTo(requireNonNull(indicator.computation()).formula()))
                .allSatisfy(indicator -> assertThat(indicator.confidence()).isIn("high", "medium"));
        assertThat(framework.index().indicators().stream().filter(indicator -> indicator.bands() == null))
                .extracting(Indicator::computation)
                .containsOnlyNulls();
    }

    @Test
    void earnsEveryScoreOnceAndLeavesNoValueWithout() {
        for (Indicator indicator : framework.index().indicators()) {
            BandTable bands = indicator.bands();
            if (bands != null) {
                assertThat(bands.bands()).extracting(BandTable.Band::score).containsExactly(0, 1, 2, 3, 4);
                for (int tenths = 0; tenths <= 1000; tenths++) {
                    assertThat(bands.score(BigDecimal.valueOf(tenths, 1))).isPresent();
                }
            }
        }
    }

    @Test
    void asksSomethingOnEveryLevelOfEveryAwardInItsOwnWords() {
        Awards awards = framework.awards();
        assertThat(awards.note().get("en")).contains("Treerings' own");
        assertThat(awards.tracks()).hasSize(4).allSatisfy(track -> {
            assertThat(track.rules())
                    .extracting(Awards.Rule::level)
                    .containsExactlyElementsOf(
                            awards.levels().stream().map(Awards.Level::code).toList());
            assertThat(track.rules().stream().flatMap(rule -> rule.criteria().stream()))
                    .isNotEmpty()
                    .allSatisfy(
                            criterion -> assertThat(criterion.text().keySet()).containsExactlyInAnyOrder("en", "zh"));
        });
    }

    @Test
    void givesEveryTitleInEnglishAndChinese() {
        assertThat(framework.areas().stream()
                        .flatMap(area -> area.commitments().stream())
                        .flatMap(commitment -> commitment.actions().stream())
                        .map(OfferedAction::title))
                .extracting(Map::keySet)
                .allSatisfy(languages -> assertThat(languages).containsExactlyInAnyOrder("en", "zh"));
        assertThat(framework.translations()).containsKey("zh");
    }

    @Test
    void findsATemplateInTheVersionItWasStoredWithAndNoOther() {
        assertThat(framework.template(new TemplateId("increase-carbon-sequestration", 1)))
                .isPresent();
        assertThat(framework.template(new TemplateId("increase-carbon-sequestration", 2)))
                .isEmpty();
    }

    @Test
    void knowsAnActionOnlyUnderItsOwnCommitment() {
        ActionId action = new ActionId("increase-protected-areas");
        assertThat(framework.action(new CommitmentId("protect-connect-restore-ecosystems"), action))
                .isPresent();
        assertThat(framework.action(new CommitmentId("control-pollution"), action))
                .isEmpty();
    }
}
