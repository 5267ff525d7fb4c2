package org.treerings.app.importing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.treerings.app.importing.text.PlainText;
import org.treerings.app.importing.text.UnreadableDocument;

class UnreadableDocumentTest {

    @ParameterizedTest
    @ValueSource(strings = {"", " \r\n\t\f \n", "\ufeff", "\ufeff\n\u00a0"})
    void refusesADocumentWithoutText(String text) {
        assertThat(refusal(text).code()).isEqualTo("document-empty");
    }

    @Test
    void refusesADocumentOfMoreThanFiveMegabytes() {
        byte[] bytes = new byte[PlainText.LARGEST + 1];
        Arrays.fill(bytes, (byte) 'a');
        assertThat(refusal(bytes).code()).isEqualTo("document-too-large");
        assertThat(refusal(Arrays.copyOf(bytes, PlainText.LARGEST)).code()).isEqualTo("not-a-profile");
    }

    @Test
    void refusesAnotherEncodingAndSaysWhereItBegins() {
        UnreadableDocument refusal = refusal(Samples.text().getBytes(Charset.forName("GBK")));
        assertThat(refusal.code()).isEqualTo("document-not-utf-8");
        assertThat(refusal.line()).isEqualTo(19);
        int offset = Samples.text().indexOf('安');
        assertThat(refusal.reason()).contains("from byte " + offset + " on");
    }

    @Test
    void refusesBinaryData() {
        byte[] bytes = new byte[10_000];
        new Random(7).nextBytes(bytes);
        assertThat(refusal(bytes).code()).isEqualTo("document-not-utf-8");
        assertThat(refusal(Samples.text().getBytes(StandardCharsets.UTF_16)).code())
                .isEqualTo("document-not-utf-8");
    }

    @Test
    void refusesADocumentThatEndsWithinACharacter() {
        byte[] whole = "Anshun City\n安".getBytes(StandardCharsets.UTF_8);
        UnreadableDocument refusal = refusal(Arrays.copyOf(whole, whole.length - 1));
        assertThat(refusal.code()).isEqualTo("document-not-utf-8");
        assertThat(refusal.line()).isEqualTo(2);
    }

    @ParameterizedTest
    @ValueSource(strings = {"\0", "\u0001", "\u001b", "\u007f", "\u0085"})
    void refusesControlCharactersAndSaysWhereTheyStand(String character) {
        UnreadableDocument refusal = refusal("Anshun City\n\nCity " + character + "profile");
        assertThat(refusal.code()).isEqualTo("document-not-text");
        assertThat(refusal.line()).isEqualTo(3);
    }

    @Test
    void refusesWhatIsNoProfileAndSaysWhatItLookedFor() {
        UnreadableDocument refusal = refusal("Dear Sir,\n\nplease find enclosed …");
        assertThat(refusal.code()).isEqualTo("not-a-profile");
        assertThat(refusal.reason())
                .contains("City profile downloaded from CitiesWithNature", "Profile overview", "The Action Platform");
    }

    @Test
    void refusesAProfileOfNobody() {
        assertThat(refusal("Chapter 1\nProfile overview\nAbout\nWe.\nOverview").code())
                .isEqualTo("not-a-profile");
    }

    @ParameterizedTest
    @ValueSource(ints = {7, 9, 13, 17, 19})
    void refusesADocumentThatEndsBeforeAnythingWhole(int lines) {
        UnreadableDocument refusal = refusal(String.join("\n", Samples.lines().subList(0, lines)));
        assertThat(refusal.code()).isEqualTo("document-cut");
        assertThat(refusal.line()).isEqualTo(lines);
    }

    @Test
    void refusesACountryThatNobodyKnows() {
        UnreadableDocument refusal = refusal(Samples.text().replace("\nChina\n", "\nAtlantis\n"));
        assertThat(refusal.code()).isEqualTo("unknown-country");
        assertThat(refusal.line()).isEqualTo(27);
        assertThat(refusal.reason()).contains("Atlantis");
    }

    @Test
    void refusesTextsThatCannotBeRecorded() {
        assertThat(Samples.with(149, "水".repeat(20_000)).unplaced()).isEmpty();
        assertTooLong(149, "水".repeat(20_001));
        assertTooLong(5, "A".repeat(201));
        assertTooLong(35, ", Mayor of " + "A".repeat(200));
    }

    private static void assertTooLong(int number, String words) {
        var lines = Samples.lines();
        lines.set(number - 1, words);
        UnreadableDocument refusal = refusal(String.join("\n", lines));
        assertThat(refusal.code()).isEqualTo("text-too-long");
        assertThat(refusal.line()).isEqualTo(number);
    }

    private static UnreadableDocument refusal(String text) {
        return refusal(text.getBytes(StandardCharsets.UTF_8));
    }

    private static UnreadableDocument refusal(byte[] bytes) {
        return catchThrowableOfType(UnreadableDocument.class, () -> ProfileDocument.read(bytes));
    }
}
