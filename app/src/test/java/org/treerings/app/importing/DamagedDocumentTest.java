package org.treerings.app.importing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.treerings.app.importing.finding.Finding;
import org.treerings.app.importing.profile.PrintedAction;

class DamagedDocumentTest {

    private final List<Finding> usual = ProfileDocument.read(Samples.anshun()).findings();

    @Test
    void importsWhatIsWholeOfACutDocumentAndNamesTheMissingChapters() {
        ProfileDocument cut = Samples.upTo(255);
        assertThat(cut.profile().actionPlatform().commitments()).hasSize(5);
        assertThat(cut.profile().actionPlatform().actions()).hasSize(12);
        assertThat(cut.unplaced()).extracting(UnplacedLine::line).containsExactly(255);
        assertThat(cut.findings())
                .filteredOn(finding -> finding.code().equals("missing-chapter"))
                .extracting(Finding::message)
                .containsExactly(
                        "The chapter “Nature Pathway” is not there; a whole profile has it.",
                        "The chapter “City Biodiversity Index” is not there; a whole profile has it.",
                        "The chapter “Tools & resources” is not there; a whole profile has it.");
        assertThat(cut.findings()).extracting(Finding::code, Finding::line).contains(tuple("document-cut", 255));
    }

    @Test
    void takesTheLastTargetOfACutDocumentOnlyWithItsLastUpdate() {
        assertThat(action(Samples.upTo(295), "increase-carbon-sequestration").target())
                .isNull();
        assertThat(action(Samples.upTo(297), "increase-carbon-sequestration").target())
                .isNotNull();
    }

    @Test
    void takesNoHalfTitleForACommitmentOfTheCitysOwn() {
        String cut = String.join("\n", Samples.lines().subList(0, 182)) + "\nConserve and res";
        assertThat(Samples.read(cut).profile().actionPlatform().commitments()).hasSize(1);
    }

    @Test
    void takesForTheCitysNameWhatLaterChaptersRepeat() {
        for (int line : List.of(4, 6)) {
            ProfileDocument document = Samples.with(line, "Urban nature for all");
            assertThat(document.profile().cover().city()).hasToString("anshun");
            assertThat(document.unplaced()).containsExactly(new UnplacedLine(line, "Urban nature for all"));
        }
        assertThat(Samples.without(7).profile().cover().city()).hasToString("anshun");
    }

    @Test
    void findsWhatTheOverviewLacks() {
        assertThat(added(Samples.without(19, 23, 25, 31, 35, 43)))
                .filteredOn(finding -> !finding.code().equals("figure-under-other-names"))
                .extracting(Finding::code, Finding::path)
                .containsExactlyInAnyOrder(
                        tuple("missing-line", "overview/about"),
                        tuple("missing-line", "overview/population"),
                        tuple("missing-line", null),
                        tuple("missing-line", "overview/head-of-government"),
                        tuple("missing-line", "claims"));
    }

    @Test
    void takesNoValueForAnotherWhereALabelIsMissing() {
        ProfileDocument document = Samples.without(25);
        assertThat(document.profile().overview().population()).isNull();
        assertThat(document.unplaced()).containsExactly(new UnplacedLine(23, "2459200"));
        assertThat(Objects.requireNonNull(document.profile().overview().country())
                        .text())
                .isEqualTo("China");
    }

    @Test
    void startsAChapterByItsTitleWhereItsNumberIsMissing() {
        assertThat(Samples.without(125, 464, 516, 548).unplaced()).isEmpty();
        assertThat(added(Samples.without(125, 464, 516, 548))).isEmpty();
    }

    @Test
    void letsATextQuoteTheTitleOfAChapter() {
        ProfileDocument document = Samples.with(150, "Nature Pathway");
        assertThat(document.unplaced()).isEmpty();
        assertThat(text(action(document, "decrease-conversion-of-natural-areas")))
                .endsWith("\nNature Pathway");
    }

    @Test
    void givesNoTextToTheActionBeforeWhereATitleIsMissing() {
        ProfileDocument document = Samples.without(157);
        assertThat(document.unplaced()).extracting(UnplacedLine::line).containsExactly(161);
        assertThat(text(action(document, "increase-protected-areas"))).doesNotContain("连通性");
    }

    @Test
    void leavesActionsUnplacedThatStandUnderTheWrongCommitment() {
        ProfileDocument headless = Samples.without(181, 183);
        assertThat(headless.profile().actionPlatform().commitments()).hasSize(12);
        assertThat(headless.profile().actionPlatform().actions()).hasSize(23);
        assertThat(headless.unplaced()).extracting(UnplacedLine::line).containsExactly(185, 189, 191, 195);
    }

    @Test
    void knowsACommitmentWithoutItsAnnouncement() {
        assertThat(Samples.without(181).unplaced()).isEmpty();
        assertThat(added(Samples.without(181))).isEmpty();
    }

    @Test
    void knowsTitlesWithoutTheHeadingThatShouldFollowThem() {
        ProfileDocument document = Samples.without(147, 153, 159);
        assertThat(document.profile().actionPlatform().actions()).hasSize(25);
        assertThat(text(action(document, "increase-connectivity"))).startsWith("安顺市加强对优化调整后");
        assertThat(added(document)).isEmpty();
    }

    @Test
    void keepsParagraphsApart() {
        ProfileDocument document = Samples.with(150, "One.\n\nTwo.");
        assertThat(text(action(document, "decrease-conversion-of-natural-areas")))
                .endsWith("\nOne.\n\nTwo.");
    }

    @Test
    void takesAnUnknownActionAsTheCitysOwn() {
        ProfileDocument document = Samples.with(151, "**Plant ten thousand trees**");
        PrintedAction own = action(document, "plant-ten-thousand-trees");
        assertThat(own.title().text().text()).isEqualTo("Plant ten thousand trees");
        assertThat(own.title().text().language()).isEqualTo("und");
        assertThat(added(document)).extracting(Finding::code).containsExactly("markup-in-text");
    }

    @Test
    void comparesTitlesWithoutRegardToCaseSpaceAndFullStop() {
        ProfileDocument document = Samples.with(151, "  increase   PROTECTED areas. ");
        assertThat(action(document, "increase-protected-areas").title().text().text())
                .isEqualTo("increase PROTECTED areas.");
        assertThat(action(Samples.with(151, "扩大保护地"), "increase-protected-areas")
                        .title()
                        .text()
                        .language())
                .isEqualTo("zh");
    }

    private List<Finding> added(ProfileDocument document) {
        return document.findings().stream()
                .filter(finding -> !usual.contains(finding))
                .toList();
    }

    private static PrintedAction action(ProfileDocument document, String id) {
        return document.profile()
                .actionPlatform()
                .actions()
                .filter(action -> action.id().value().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private static String text(PrintedAction action) {
        return Objects.requireNonNull(action.description()).text().text();
    }
}
