package org.treerings.app.audit;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Bundles that are made to harm, or came to harm. */
class HostileBundleTest {

    private static final List<NaiveEntry> ENTRIES = NaiveLog.entries(30);
    private static final NaiveBundle WHOLE = NaiveBundle.of(NaiveLog.of(ENTRIES), NaiveBundle.anshun(ENTRIES));

    @TempDir
    Path directory;

    private NaiveBundle bundle;

    @BeforeEach
    void make() {
        bundle = WHOLE.copy();
    }

    private Path written() {
        return bundle.writeTo(directory.resolve("bundle.zip"));
    }

    private void replaceInLine(int line, String part, String instead) {
        String[] lines = bundle.text("entries.ndjson").split("\n", -1);
        assertThat(lines[line]).contains(part);
        lines[line] = lines[line].replace(part, instead);
        bundle.put("entries.ndjson", String.join("\n", lines));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"../../etc/passwd", "/etc/passwd", "proofs/", "proofs/06.tlog-proof", "tile/0/000", "KEY", "a\nb"
            })
    void namesAFileThatDoesNotBelongThere(String name) {
        bundle.put(name, "x");
        Asked.wrong(Asked.about(written()), name + ": does not belong in an evidence bundle");
    }

    @ParameterizedTest
    @ValueSource(strings = {"checkpoint", "key", "entries.ndjson"})
    void misses(String name) {
        bundle.remove(name);
        Answer answer = Audit.of(Asked.keyed(written()));
        assertThat(answer.outcome()).isNotEqualTo(Answer.Outcome.RIGHT);
        assertThat(answer.sentence())
                .contains(name.startsWith("entries") ? "is not in the bundle" : "there is no " + name);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "[]",
                "null",
                "{}",
                "{\"position\":1e9}",
                "{\"position\":-1}",
                "{\"a\":[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[",
                "{\"position\":\"\uD800\"}"
            })
    void namesTheLineThatIsNoEntry(String line) {
        bundle.put("entries.ndjson", line + "\n");
        Asked.wrong(Asked.about(written()), "entries.ndjson line 1: is not a JSON object");
    }

    @Test
    void namesAnEntryThatIsErasedAndStillThere() {
        replaceInLine(0, "{\"actor\"", "{\"erased\":true,\"actor\"");
        Asked.wrong(Asked.about(written()), "position 0, entries.ndjson line 1: has beside the leaf's members");
    }

    @Test
    void neverUnpacksABomb() throws Exception {
        Path file = directory.resolve("bomb.zip");
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(file))) {
            zip.putNextEntry(new ZipEntry("checkpoint"));
            zip.write(bundle.text("checkpoint").getBytes(UTF_8));
            zip.putNextEntry(new ZipEntry("entries.ndjson"));
            byte[] zeros = new byte[1 << 20];
            for (int i = 0; i < 64; i++) {
                zip.write(zeros);
            }
        }
        assertThat(Files.size(file)).isLessThan(200_000);
        Asked.open(Asked.about(file), "entries.ndjson line 1 is longer than");
    }

    @Test
    void neverUnpacksABombOfAProof() {
        bundle.put("proofs/0.tlog-proof", new byte[64 << 20]);
        Asked.wrong(Asked.about(written()), "proofs/0.tlog-proof: is no proof");
    }

    @Test
    void cannotTellFromHalfAFile() {
        Path file = written();
        Damage.change(file, bytes -> Arrays.copyOf(bytes, bytes.length / 2));
        Asked.open(Asked.about(file), "is no zip file, or not a whole one");
    }

    @Test
    void noChangedByteOfTheFileBreaksTheVerifier() throws Exception {
        byte[] whole = Files.readAllBytes(written());
        Path file = directory.resolve("changed.zip");
        for (int at = 0; at < whole.length; at += whole.length / 97) {
            byte[] changed = whole.clone();
            changed[at] ^= 0x10;
            Files.write(file, changed);
            Answer answer = Audit.of(Asked.about(file));
            assertThat(answer.sentence()).doesNotContain("fault of the verifier");
        }
    }
}
