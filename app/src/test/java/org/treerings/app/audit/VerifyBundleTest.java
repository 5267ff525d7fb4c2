package org.treerings.app.audit;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Base64;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** An evidence bundle: right as it is, and every change of it named. */
class VerifyBundleTest {

    private static final List<NaiveEntry> ENTRIES = NaiveLog.entries(300);
    private static final NaiveLog LOG = NaiveLog.of(ENTRIES);
    private static final List<NaiveEntry> ANSHUN = NaiveBundle.anshun(ENTRIES);
    private static final NaiveBundle WHOLE = NaiveBundle.of(LOG, ANSHUN);

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

    private Path logDirectory(NaiveLog log) {
        log.writeTo(directory.resolve("log"));
        return directory.resolve("log");
    }

    @Test
    void findsAWholeBundleRightAndSaysWhatItDoesNotProve() {
        Answer answer = Asked.right(Asked.about(written()));
        assertThat(answer.proven())
                .contains(
                        "180 entries of anshun: each stands in the ledger at its position",
                        "salt, payload and metadata of 180 of them, byte for byte");
        assertThat(answer.open()).anyMatch(line -> line.contains("no entry of the city was left out"));
    }

    @Test
    void saysWhatCannotBeToldOfAnErasedEntry() {
        String lines = bundle.text("entries.ndjson")
                .replace(ANSHUN.get(3).exported(), ANSHUN.get(3).exportedErased());
        bundle.put("entries.ndjson", lines);
        Answer answer = Asked.right(Asked.about(written()));
        assertThat(answer.proven()).contains("salt, payload and metadata of 179 of them, byte for byte");
        assertThat(answer.open()).anyMatch(line -> line.startsWith("what 1 erased entries said"));
    }

    @ParameterizedTest
    @CsvSource({"salt", "payload", "metadata"})
    void namesTheEntryOfAFlippedBitInWhatWasSaid(String member) {
        NaiveEntry entry = ANSHUN.get(4);
        byte[] bytes = switch (member) {
            case "salt" -> entry.salt();
            case "payload" -> entry.payload();
            default -> entry.metadata();
        };
        byte[] flipped = bytes.clone();
        flipped[flipped.length - 1] ^= 1;
        Base64.Encoder base64 = Base64.getEncoder();
        replaceInLine(4, base64.encodeToString(bytes), base64.encodeToString(flipped));
        Asked.wrong(
                Asked.about(written()),
                "position 6, entries.ndjson line 5: salt, payload and metadata have the digest");
    }

    @Test
    void namesAnAuthorThatTheMetadataDoesNotName() {
        replaceInLine(4, "\"actor\":\"a-7\",", "");
        Asked.wrong(Asked.about(written()), "position 6, entries.ndjson line 5: the metadata names the author a-7");
    }

    @ParameterizedTest
    @CsvSource({
        "'\"version\":1', '\"version\":2', 'position 6'",
        "'\"type\":\"population-recorded\"', '\"type\":\"city-renamed\"', 'position 6, proofs/6.tlog-proof'",
        "'city:anshun', 'city:zunyi', 'position 5, entries.ndjson line 4: is of the stream city:zunyi'",
    })
    void namesTheEntryOfAChangedLeaf(String part, String instead, String name) {
        replaceInLine(part.startsWith("city") ? 3 : 4, part, instead);
        Asked.wrong(Asked.about(written()), name);
    }

    @Test
    void namesTheProofOfAFlippedBit() {
        String proof = bundle.text("proofs/6.tlog-proof");
        bundle.put("proofs/6.tlog-proof", proof.replaceFirst("\n(.)(.*=)\n", "\nZ$2\n"));
        assertThat(bundle.text("proofs/6.tlog-proof")).isNotEqualTo(proof);
        Asked.wrong(Asked.about(written()), "position 6, proofs/6.tlog-proof: leaf and proof lead to the root");
    }

    @Test
    void namesAProofOfAnotherEntryOrAnotherTree() {
        bundle.put("proofs/6.tlog-proof", LOG.proof(7));
        Asked.wrong(Asked.about(written()), "proofs/6.tlog-proof: proves position 7, not 6");
        bundle.put("proofs/6.tlog-proof", NaiveLog.of(ENTRIES.subList(0, 20)).proof(6));
        Asked.wrong(Asked.about(written()), "proofs/6.tlog-proof: carries another checkpoint");
    }

    @Test
    void namesTheCheckpointOfAFlippedBit() {
        bundle.put("checkpoint", LOG.checkpoint(300, NaiveLog.SIGNER).replace("\n300\n", "\n301\n"));
        Asked.wrong(Asked.about(written()), "checkpoint: has a signature of");
    }

    @Test
    void namesWhereAnEntryWasTakenOut() {
        List<NaiveEntry> fewer = new ArrayList<>(ANSHUN);
        fewer.remove(20);
        bundle.entries(fewer);
        Asked.wrong(Asked.about(written()), "version", "was expected");
        fewer = new ArrayList<>(ANSHUN.subList(0, 179));
        bundle.entries(fewer);
        Asked.wrong(Asked.about(written()), "proofs: there are 180 proofs and 179 entries");
        bundle = WHOLE.copy().remove("proofs/6.tlog-proof");
        Asked.wrong(Asked.about(written()), "position 6, entries.ndjson line 5: has no proof");
    }

    @Test
    void namesEntriesThatChangedPlaces() {
        List<NaiveEntry> other = new ArrayList<>(ANSHUN);
        Collections.swap(other, 4, 5);
        bundle.entries(other);
        Asked.wrong(Asked.about(written()), "position 6, entries.ndjson line 6: is out of order");
    }

    @Test
    void provesWithTheWholeLogThatNothingWasLeftOut() {
        Answer answer = Asked.right(Asked.with(
                written(), logDirectory(NaiveLog.of(NaiveLog.entries(400))).toString()));
        assertThat(answer.proven()).contains("no entry of anshun up to position 299 was left out of the bundle");
    }

    @Test
    void namesTheEntryThatWasLeftOutAtAStreamsEnd() {
        bundle = NaiveBundle.of(LOG, ANSHUN.subList(0, 179));
        Asked.right(Asked.about(written()));
        Asked.wrong(
                Asked.with(written(), logDirectory(LOG).toString()),
                "position 299, tile/entries/001.p/44: the log has an entry of anshun here, the bundle has none");
    }

    @Test
    void namesALogThatIsNotTheBundles() {
        List<NaiveEntry> other = new ArrayList<>(ENTRIES);
        other.set(250, ENTRIES.get(250).paying("{}".getBytes(UTF_8)));
        Asked.wrong(
                Asked.with(written(), logDirectory(NaiveLog.of(other)).toString()),
                "checkpoint of the bundle: signs the root");
        Asked.wrong(
                Asked.with(
                        written(),
                        logDirectory(NaiveLog.of(ENTRIES.subList(0, 299))).toString()),
                "checkpoint of the bundle: tells of 300 entries, the log's checkpoint of 299");
    }

    @Test
    void comparesWithAnOlderTreeOnlyBesideTheLog() {
        Path older = directory.resolve("older");
        NaiveLog.write(older, LOG.checkpoint(100, NaiveLog.SIGNER).getBytes(UTF_8));
        Asked.open(Asked.since(written(), older), "name the log too (--log)");
        Question both = new Question(
                written().toString(), List.of(), null, older, logDirectory(LOG).toString(), List.of(), null);
        assertThat(Asked.right(both).proven()).anyMatch(line -> line.contains("its 100 entries are still the first"));
    }
}
