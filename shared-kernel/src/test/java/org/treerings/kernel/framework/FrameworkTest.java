package org.treerings.kernel.framework;

import static org.assertj.core.api.Assertions.assertThat;

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
