package org.treerings.app.audit;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.Arrays;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.treerings.app.audit.Verdict.CannotTell;
import org.treerings.app.audit.Verdict.Wrong;

/** Checkpoints, keys and proofs that are none. */
class GarbledNoteTest {

    private static final NaiveLog LOG = NaiveLog.of(NaiveLog.entries(3));
    private static final String CHECKPOINT = LOG.checkpoint(3, NaiveLog.SIGNER);
    private static final VerifierKey KEY = VerifierKey.parse("key", NaiveLog.SIGNER.vkey());

    private static void check(byte[] bytes) {
        Checkpoint checkpoint = Checkpoint.parse("checkpoint", bytes);
        new Trust(List.of(KEY), true, null, List.of(), 0).check("checkpoint", checkpoint, new Findings());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "\n\n",
                "a\n1\n\n— b NUsaFA==\n",
                "a\n01\n38wTubDKkyxo3j1Z6qqP4mapyAkcAwDoQF6/6w0OWDI=\n\n— b NUsaFA==\n",
                "a\n-1\n38wTubDKkyxo3j1Z6qqP4mapyAkcAwDoQF6/6w0OWDI=\n\n— b NUsaFAA=\n",
                "a\n1\n38wTubDKkyxo3j1Z6qqP4mapyAkcAwDoQF6/6w0OWDI\n\n— b NUsaFAA=\n",
                "a\n1\n38wTubDKkyxo3j1Z6qqP4mapyAkcAwDoQF6/6w0OWDI=\n\n- b NUsaFAA=\n",
                "a\n1\n38wTubDKkyxo3j1Z6qqP4mapyAkcAwDoQF6/6w0OWDI=\n\n— b NUsaFAA=",
                "a\r\n1\r\n38wTubDKkyxo3j1Z6qqP4mapyAkcAwDoQF6/6w0OWDI=\r\n\r\n— b NUsaFAA=\r\n",
                "a\n1\n38wTubDKkyxo3j1Z6qqP4mapyAkcAwDoQF6/6w0OWDI=\n\n— b+c NUsaFAA=\n",
                "a\n1\n38wTubDKkyxo3j1Z6qqP4mapyAkcAwDoQF6/6w0OWDI=\n\n"
            })
    void areRefused(String note) {
        assertThatExceptionOfType(Wrong.class)
                .isThrownBy(() -> Checkpoint.parse("checkpoint", note.getBytes(UTF_8)))
                .withMessageStartingWith("checkpoint: ");
    }

    @Test
    void aSizeBeyondCountingCannotBeTold() {
        String huge = CHECKPOINT.replace("\n3\n", "\n99999999999999999999999999\n");
        assertThatExceptionOfType(CannotTell.class)
                .isThrownBy(() -> Checkpoint.parse("checkpoint", huge.getBytes(UTF_8)));
    }

    @Test
    void aThousandSignaturesAreTooMany() {
        String many = CHECKPOINT + "— b NUsaFAA=\n".repeat(1_000);
        assertThatExceptionOfType(Wrong.class).isThrownBy(() -> Checkpoint.parse("checkpoint", many.getBytes(UTF_8)));
    }

    @Property
    void noChangedByteGoesUnnoticed(
            @ForAll @IntRange(max = 250) int at, @ForAll @IntRange(min = 1, max = 255) int change) {
        byte[] bytes = CHECKPOINT.getBytes(UTF_8);
        bytes[at % bytes.length] ^= (byte) change;
        assertThatExceptionOfType(Verdict.class).isThrownBy(() -> check(bytes));
    }

    @Property
    void noCutGoesUnnoticed(@ForAll @IntRange(max = 250) int length) {
        byte[] bytes = CHECKPOINT.getBytes(UTF_8);
        assertThatExceptionOfType(Verdict.class).isThrownBy(() -> check(Arrays.copyOf(bytes, length % bytes.length)));
    }

    @Property
    void noiseIsRefusedAndNothingElseHappens(@ForAll byte[] noise) {
        assertThatExceptionOfType(Verdict.class).isThrownBy(() -> check(noise));
        assertThatExceptionOfType(Verdict.class).isThrownBy(() -> ProofFile.parse("proof", noise));
        assertThatExceptionOfType(Verdict.class).isThrownBy(() -> KeyTexts.lines("key", noise));
    }

    @Property
    void noChangedByteOfAKeyGoesUnnoticed(
            @ForAll @IntRange(max = 250) int at, @ForAll @IntRange(min = 1, max = 127) int change) {
        byte[] bytes = NaiveLog.SIGNER.vkey().getBytes(UTF_8);
        bytes[at % bytes.length] ^= (byte) change;
        assertThatExceptionOfType(Wrong.class).isThrownBy(() -> VerifierKey.parse("key", new String(bytes, UTF_8)));
    }

    @Test
    void theUnchangedOnesAreTaken() {
        check(CHECKPOINT.getBytes(UTF_8));
        ProofFile proof = ProofFile.parse("proof", LOG.proof(1).getBytes(UTF_8));
        assertThat(proof.index()).isEqualTo(1);
        assertThat(proof.checkpoint()).isEqualTo(CHECKPOINT);
        ProofFile extra = ProofFile.parse(
                "proof", LOG.proof(1).replace("index", "extra AAAA\nindex").getBytes(UTF_8));
        assertThat(extra.path()).isEqualTo(proof.path());
    }
}
