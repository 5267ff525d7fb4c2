package org.treerings.app.importing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.treerings.app.importing.finding.Finding;
import org.treerings.app.importing.text.PlainText;
import org.treerings.app.importing.text.UnreadableDocument;

/** Five megabytes of one thing: read in one pass, whatever the thing is. */
class HostileDocumentTest {

    @ParameterizedTest
    @ValueSource(strings = {"a\n", "*\n", "a", "*", "**a", "<", "<a", "1,", "人口", " ", "\n1", "[", "安"})
    void refusesWhatRepeatsItself(String unit) {
        assertThatExceptionOfType(UnreadableDocument.class).isThrownBy(() -> Samples.read(filled("", unit)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"a\n", "*\n", "Commitment Made:\n", "Chapter 2\n", "Last update:\n"})
    void refusesWhatRepeatsItselfWithinAProfile(String unit) {
        String start = String.join("\n", Samples.lines().subList(0, 149));
        assertThatExceptionOfType(UnreadableDocument.class).isThrownBy(() -> Samples.read(filled(start, unit)));
    }

    @Test
    void leavesATextOfFiveMegabytesUnplacedWhereTheDocumentEndsInIt() {
        String start = String.join("\n", Samples.lines().subList(0, 149));
        ProfileDocument document = Samples.read(filled(start, "**a"));
        assertThat(document.unplaced()).extracting(UnplacedLine::line).containsExactly(149);
        assertThat(document.findings()).extracting(Finding::code).contains("document-cut");
    }

    @Test
    void readsAProfileOfManyCommitments() {
        StringBuilder many = new StringBuilder(String.join("\n", Samples.lines().subList(0, 135)));
        for (int commitment = 0; commitment < 15_000; commitment++) {
            many.append("\nCommitment Made:\nOurs no. ")
                    .append(commitment)
                    .append("\nPlant\nDescription of how city is taking action\nTrees");
        }
        ProfileDocument document = Samples.read(many + "\nChapter 3");
        assertThat(document.profile().actionPlatform().commitments()).hasSize(15_000);
        assertThat(document.unplaced()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"人口1,234", "森林覆盖率", "population of ", "1,111", "<a ", "city-led public ", "** # "})
    void readsTheLongestTextOfOneThing(String unit) {
        String text = unit.repeat(20_000 / unit.length());
        assertThat(Samples.with(149, text).unplaced()).isEmpty();
        assertThat(Samples.with(391, "Currently the city has " + text.substring(100))
                        .unplaced())
                .isEmpty();
    }

    private static String filled(String start, String unit) {
        int size = unit.getBytes(StandardCharsets.UTF_8).length;
        int room = PlainText.LARGEST - start.getBytes(StandardCharsets.UTF_8).length;
        return start + unit.repeat(room / size);
    }
}
