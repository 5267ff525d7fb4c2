package org.treerings.app.audit;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Leaves that are none, and leaves that are not where they belong. */
class VerifyLeavesTest {

    private static final List<NaiveEntry> ENTRIES = NaiveLog.entries(600);

    @TempDir
    Path copy;

    private void publish(List<NaiveEntry> entries) {
        NaiveLog.of(entries).writeTo(copy);
    }

    @Test
    void namesThePositionOfAnEntryThatWasTakenOut() {
        List<NaiveEntry> fewer = new ArrayList<>(ENTRIES);
        fewer.remove(20);
        publish(fewer);
        Asked.wrong(Asked.about(copy), "position 20, tile/entries/000: the leaf says that it is at position 21");
    }

    @Test
    void namesThePositionOfEntriesThatChangedPlaces() {
        List<NaiveEntry> other = new ArrayList<>(ENTRIES);
        Collections.swap(other, 299, 300);
        publish(other);
        Asked.wrong(Asked.about(copy), "position 299, tile/entries/001");
    }

    @Test
    void namesThePositionWhereAStreamHasAGap() {
        List<NaiveEntry> other = new ArrayList<>(ENTRIES);
        other.set(305, ENTRIES.get(305).versioned(62));
        publish(other);
        Asked.wrong(
                Asked.about(copy), "position 305, tile/entries/001: version 61 of city:anshun was expected, not 62");
    }

    @Test
    void namesThePositionWhereTimeGoesBack() {
        List<NaiveEntry> other = new ArrayList<>(ENTRIES);
        other.set(305, ENTRIES.get(305).recorded("2026-11-22T08:00:00.000000Z"));
        publish(other);
        Asked.wrong(Asked.about(copy), "position 305", "was recorded at 2026-11-22T08:00:00.000000Z");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{\"actor\" | {  \"actor\" | canonical",
                "\"version\":0 | \"version\":0.0 | nine members",
                "\"version\":0 | \"version\":99999999999999999999 | nine members",
                "\"revision\":1 | \"revision\":9007199254740992 | nine members",
                "\"version\":0 | \"version\":0,\"weight\":1 | nine members",
                "\"version\":0 | \"version\":0,\"version\":0 | nine members",
                "\"version\":0 | \"version\":[[[[]]]] | nine members",
                "\"revision\":1 | \"revision\":null | nine members",
                "\"type\":\"population-recorded\", | '' | nine members",
                "population | \\u0070opulation | canonical",
                "sha256: | SHA256: | digest",
                "T09: | T24: | recordedAt",
                "-11-22T | -02-30T | recordedAt",
                ".000000Z | .000Z | recordedAt",
                "12345678- | 12345678 | id",
                "city:anshun | '' | stream"
            })
    void namesThePositionOfALeafThatIsNone(String part, String instead, String reason) {
        List<byte[]> leaves =
                new ArrayList<>(ENTRIES.stream().map(NaiveEntry::leaf).toList());
        String leaf = new String(leaves.getFirst(), UTF_8);
        assertThat(leaf).contains(part);
        leaves.set(0, leaf.replace(part, instead).getBytes(UTF_8));
        new NaiveLog(leaves).writeTo(copy);
        Asked.wrong(Asked.about(copy), "position 0, tile/entries/000: the leaf", reason);
    }

    @Test
    void takesALeafWithoutAnAuthorAndWithLettersThatHaveToBeEscaped() {
        String leaf = new String(ENTRIES.getFirst().leaf(), UTF_8)
                .replace("\"actor\":\"a-7\",", "")
                .replace("population", "Zä\uD83C\uDF33\\\"\\\\\\n\\u001f");
        new NaiveLog(List.of(leaf.getBytes(UTF_8))).writeTo(copy);
        Asked.right(Asked.about(copy));
    }

    @Test
    void namesALeafThatIsNoText() {
        new NaiveLog(List.of(new byte[] {'{', '"', (byte) 0xC3, '"', '}'})).writeTo(copy);
        Asked.wrong(Asked.about(copy), "position 0");
    }
}
