package org.treerings.app.audit;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whom an auditor believes: keys, origin, witnesses, and checkpoints that were kept. */
class VerifyTrustTest {

    private static final int SIZE = 600;
    private static final List<NaiveEntry> ENTRIES = NaiveLog.entries(SIZE);
    private static final NaiveLog LOG = NaiveLog.of(ENTRIES);
    private static final byte[] OTHER_SEED = new byte[32];

    @TempDir
    Path copy;

    @BeforeEach
    void publish() {
        LOG.writeTo(copy);
    }

    private void publish(List<NaiveEntry> entries) {
        NaiveLog.of(entries).writeTo(copy);
    }

    private Path older(int size, Signer... signers) {
        Path file = copy.resolve("older");
        NaiveLog.write(file, LOG.checkpoint(size, signers).getBytes(UTF_8));
        return file;
    }

    private void checkpoint(Signer... signers) {
        NaiveLog.write(copy.resolve("checkpoint"), LOG.checkpoint(SIZE, signers).getBytes(UTF_8));
    }

    @Test
    void saysThatALogWhoseKeyItTookFromThereVouchesForItself() {
        assertThat(Asked.right(Asked.keyed(copy)).open()).anyMatch(line -> line.contains("vouches for itself"));
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 255, 256, 257, 599, 600})
    void provesThatAnOlderTreeWentOn(int size) {
        assertThat(Asked.right(Asked.since(copy, older(size, NaiveLog.SIGNER))).proven())
                .anyMatch(line -> line.contains("its " + size + " entries are still the first ones"));
    }

    @Test
    void namesWhereHistoryWasRewrittenAndSignedAnew() {
        Path kept = older(400, NaiveLog.SIGNER);
        List<NaiveEntry> other = new ArrayList<>(ENTRIES);
        other.set(20, ENTRIES.get(20).paying("{\"population\":1}".getBytes(UTF_8)));
        publish(other);
        Asked.right(Asked.about(copy));
        Asked.wrong(Asked.since(copy, kept), "older: signs the root", "history before position 400 was rewritten");
    }

    @Test
    void namesALogThatLostWhatItHadSigned() {
        Path kept = older(600, NaiveLog.SIGNER);
        publish(ENTRIES.subList(0, 300));
        Asked.wrong(Asked.since(copy, kept), "tells of 600 entries, the log's checkpoint of 300");
    }

    @Test
    void takesNoOlderCheckpointFromSomebodyElse() {
        Path kept = older(400, Signer.log(NaiveLog.ORIGIN, OTHER_SEED));
        Asked.wrong(Asked.since(copy, kept), "older: is not signed by");
    }

    @Test
    void takesNoSignatureOfAnotherKey() {
        checkpoint(Signer.log(NaiveLog.ORIGIN, OTHER_SEED));
        Asked.wrong(Asked.about(copy), "checkpoint: is not signed by " + NaiveLog.ORIGIN);
    }

    @Test
    void takesNoOtherOrigin() {
        Asked.right(Asked.called(copy, NaiveLog.ORIGIN));
        Asked.wrong(Asked.called(copy, "elsewhere.example.org"), "checkpoint: is of the log " + NaiveLog.ORIGIN);
    }

    @Test
    void wantsAsManyWitnessesAsAreAskedFor() {
        Signer first = Signer.witness("witness.example.org/w1", new byte[32]);
        Signer second = Signer.witness("witness.example.org/w2", NaiveLog.SEED);
        checkpoint(NaiveLog.SIGNER, first);
        assertThat(Asked.right(Asked.witnessed(copy, null, first)).open())
                .noneMatch(line -> line.contains("--witness"));
        Asked.right(Asked.witnessed(copy, 1, first, second));
        Asked.wrong(Asked.witnessed(copy, null, first, second), "is signed by 1 of the witnesses; 2 were expected");
        Asked.open(Asked.witnessed(copy, 2, first, first), "2 of 1 witnesses");
    }

    @Test
    void checksTheLineThatQuantumComputersDoNotForge() {
        Signer second = Signer.mlDsa(NaiveLog.ORIGIN);
        checkpoint(NaiveLog.SIGNER, second);
        Asked.right(Asked.keyed(copy, NaiveLog.SIGNER.vkey(), second.vkey()));
        assertThat(Asked.right(Asked.about(copy)).open()).anyMatch(line -> line.startsWith("1 more signature lines"));
        Damage.flip(
                copy.resolve("checkpoint"),
                LOG.checkpoint(SIZE, NaiveLog.SIGNER, second).length() - 1_000);
        Asked.wrong(Asked.keyed(copy, NaiveLog.SIGNER.vkey(), second.vkey()), "checkpoint: has a ");
        checkpoint(NaiveLog.SIGNER);
        Asked.wrong(Asked.keyed(copy, NaiveLog.SIGNER.vkey(), second.vkey()), "checkpoint: is not signed by");
    }

    @Test
    void readsKeysFromAFile() {
        Asked.right(Asked.keyed(copy, copy.resolve("key").toString()));
        Asked.open(Asked.keyed(copy, copy.resolve("checkpoint").toString()), "holds no verifier key");
        Asked.open(Asked.keyed(copy, "nonsense"), "--key: holds no verifier key");
    }
}
