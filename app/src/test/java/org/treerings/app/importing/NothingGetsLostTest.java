package org.treerings.app.importing;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.TreeSet;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import net.jqwik.api.Tuple.Tuple2;
import org.treerings.app.importing.profile.ProfileReader;
import org.treerings.app.importing.text.Line;
import org.treerings.app.importing.text.Lines;
import org.treerings.app.importing.text.PlainText;
import org.treerings.app.importing.text.UnreadableDocument;

class NothingGetsLostTest {

    @Property(tries = 150)
    void everyLineIsPlacedOrListed(
            @ForAll("insertions") List<Tuple2<Integer, String>> insertions,
            @ForAll("deletions") List<Integer> deletions) {
        List<String> lines = Samples.lines();
        deletions.forEach(at -> lines.remove(at % lines.size()));
        insertions.forEach(insertion -> lines.add(insertion.get1() % lines.size(), insertion.get2()));
        byte[] bytes = String.join("\n", lines).getBytes(StandardCharsets.UTF_8);
        try {
            assertNothingLost(bytes, ProfileDocument.read(bytes));
        } catch (UnreadableDocument refused) {
            assertThat(refused.code()).isIn("not-a-profile", "document-cut", "unknown-country", "text-too-long");
        }
    }

    @Property(tries = 150)
    void aStrangeLineIsKeptSomewhereOrListed(@ForAll("places") int at) {
        List<String> lines = Samples.lines();
        lines.add(at, "Zwischenruf");
        ProfileDocument document;
        try {
            document = Samples.read(String.join("\n", lines));
        } catch (UnreadableDocument refused) {
            assertThat(refused.reason()).contains("Zwischenruf");
            return;
        }
        boolean listed = document.unplaced().stream().anyMatch(line -> line.line() == at + 1);
        assertThat(listed).isNotEqualTo(document.profile().toString().contains("Zwischenruf"));
    }

    @Property(tries = 150)
    void refusesWhateverElseItCannotRead(@ForAll byte[] bytes) {
        try {
            ProfileDocument.read(bytes);
        } catch (UnreadableDocument refused) {
            assertThat(refused.reason()).isNotBlank();
        }
    }

    private static void assertNothingLost(byte[] bytes, ProfileDocument document) {
        Lines lines = ProfileReader.lines(PlainText.of(bytes));
        var unread = lines.unplaced();
        ProfileReader.read(lines);
        var numbers = new TreeSet<Integer>();
        lines.pieces().stream().map(Line::number).forEach(numbers::add);
        assertThat(unread.keySet()).isEqualTo(numbers);
        assertThat(document.unplaced()).extracting(UnplacedLine::line).isSubsetOf(numbers);
        String[] whole = new String(bytes, StandardCharsets.UTF_8).split("\n", -1);
        assertThat(numbers).hasSize((int)
                Arrays.stream(whole).filter(line -> !line.isBlank()).count());
        document.unplaced()
                .forEach(line -> assertThat(whole[line.line() - 1].strip()).isEqualTo(line.text()));
    }

    @Provide
    static Arbitrary<Integer> places() {
        return Arbitraries.integers().between(0, 563);
    }

    @Provide
    static Arbitrary<List<Integer>> deletions() {
        return Arbitraries.integers().between(0, 563).list().ofMaxSize(40);
    }

    @Provide
    static Arbitrary<List<Tuple2<Integer, String>>> insertions() {
        Arbitrary<String> known = Arbitraries.of(Samples.lines());
        Arbitrary<String> marked = Arbitraries.of(Samples.lines()).map(line -> "**" + line + "**" + line);
        Arbitrary<String> strange =
                Arbitraries.strings().withChars("ab *#<>:,0123万%\t安").ofMaxLength(60);
        return Arbitraries.integers()
                .between(0, 563)
                .flatMap(at -> Arbitraries.oneOf(known, marked, strange).map(line -> Tuple.of(at, line)))
                .list()
                .ofMaxSize(12);
    }
}
