package org.treerings.app.importing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.treerings.app.importing.finding.Finding;

/** What changes among the findings when one line of the real document changes. */
class ChecksTest {

    private final List<Finding> usual = ProfileDocument.read(Samples.anshun()).findings();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "总人口约245.92万人。",
                "总人口2,459,200人。",
                "全市人口约0.025亿",
                "常住人口为 246万",
                "城镇人口120万",
                "人口密度266人",
                "population of 2.46 million",
                "人口占比21%",
                "人口2024年",
                "a population of 2 459 200"
            })
    void letsAFigureInATextBeRoundedOrOfSomethingElse(String words) {
        assertThat(added(19, words)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"总人口约250万人。", "总人口2,459,300人。", "a population of 2.3 million", "The population is 3 million."})
    void findsAPopulationInATextThatIsAnother(String words) {
        assertThat(added(19, words))
                .extracting(Finding::code, Finding::line, Finding::path)
                .containsExactly(tuple("figure-differs", 19, "overview/about"));
    }

    @ParameterizedTest
    @CsvSource({
        "about three, text-in-numeric-slot",
        "-3, value-out-of-range",
        "2.5, value-out-of-range",
        "' ', missing-value"
    })
    void findsWhatIsNoCount(String words, String code) {
        assertThat(added(
                        453,
                        "Currently, there are " + words + " city officials assigned to biodiversity related"
                                + " functions and/or have the technical capacity to contribute towards the implementation of"
                                + " biodiversity-related actions across the city."))
                .extracting(Finding::code, Finding::line)
                .containsExactly(tuple(code, 453));
    }

    @Test
    void findsAShareBeyondTheWhole() {
        assertThat(added(289, Samples.lines().get(288).replace("62.35", "130")))
                .extracting(Finding::code)
                .containsExactly("value-out-of-range");
    }

    @ParameterizedTest
    @CsvSource({
        "many, text-in-numeric-slot",
        "0, value-out-of-range",
        "-5, value-out-of-range",
        "12.5, value-out-of-range",
        "999999999999999999万亿, value-out-of-range"
    })
    void findsAPopulationThatIsNone(String words, String code) {
        assertThat(added(23, words)).extracting(Finding::code, Finding::line).containsExactly(tuple(code, 23));
    }

    @Test
    void readsAPopulationInAnyNotation() {
        assertThat(added(23, "2,459,200")).isEmpty();
        assertThat(added(23, "245.92万")).isEmpty();
    }

    @Test
    void findsDatesThatAreNone() {
        assertThat(added(179, "Last update: 31 February 2025"))
                .extracting(Finding::code, Finding::line)
                .containsExactly(tuple("unreadable-date", 179));
        assertThat(added(9, "04 Apriil 2026")).extracting(Finding::code).containsExactly("unreadable-date");
        assertThat(added(9, "")).extracting(Finding::code).containsExactly("missing-date");
        assertThat(added(179, "")).extracting(Finding::code, Finding::line).containsExactly(tuple("missing-date", 177));
    }

    @Test
    void findsThatARepeatedActionDiffers() {
        assertThat(added(351, "Something else."))
                .extracting(Finding::code, Finding::message)
                .containsExactly(tuple(
                        "duplicate-action",
                        "The action is printed in line 341 already, with other texts; those printed first are taken."));
    }

    @Test
    void findsARepeatedCommitment() {
        assertThat(added(183, "Protect, connect and restore ecosystems"))
                .extracting(Finding::code, Finding::line)
                .containsExactly(tuple("duplicate-commitment", 183));
    }

    @Test
    void keepsMarkupInTextsAsItIs() {
        String words = "Trees <script>alert(1)</script> and **more**";
        ProfileDocument document = Samples.with(149, words);
        assertThat(document.profile().actionPlatform().actions())
                .anyMatch(action -> action.description() != null
                        && action.description().text().text().equals(words));
        assertThat(added(149, words))
                .extracting(Finding::code, Finding::line)
                .containsExactly(tuple("markup-in-text", 149));
    }

    @Test
    void namesResourcesThatStayInTheDocument() {
        assertThat(added(480, "Our street trees, a map"))
                .extracting(Finding::code, Finding::line)
                .containsExactly(tuple("kept-in-document-only", 480));
        assertThat(added(558, "Our street trees, a map"))
                .extracting(Finding::code)
                .containsExactly("kept-in-document-only");
    }

    @Test
    void findsNoFaultWithWhatIsPutRight() {
        assertThat(gone(35, "Jane Doe, Mayor of Anshun City")).containsExactly("missing-name");
        assertThat(gone(43, "25")).containsExactly("claimed-actions-differ");
        assertThat(gone(61, "0% complete")).containsExactly("award-levels-out-of-order");
        assertThat(gone(443, "Last update: 23 December 2025")).containsExactly("missing-date");
        assertThat(gone(515, "No uploads or resources have been linked")).containsExactly("missing-statement");
        assertThat(gone(528, "")).containsExactly("points-without-start");
    }

    private List<Finding> added(int number, String words) {
        return Samples.with(number, words).findings().stream()
                .filter(finding -> !usual.contains(finding))
                .filter(finding -> !finding.code().equals("figure-under-other-names"))
                .filter(finding -> !finding.code().equals("claimed-actions-differ"))
                .toList();
    }

    private List<String> gone(int number, String words) {
        List<Finding> found = Samples.with(number, words).findings();
        return usual.stream()
                .filter(finding -> !found.contains(finding))
                .map(Finding::code)
                .toList();
    }
}
