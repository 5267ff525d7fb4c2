package org.treerings.app.ledger.checkpoint;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.Signature;
import java.security.spec.X509EncodedKeySpec;
import java.time.Instant;
import java.util.Arrays;
import java.util.HexFormat;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LogKeyTest {

    private static final int SIGNATURE_BYTES = 2420;
    private static final Checkpoint HEAD = new Checkpoint("log.example.org", 7, new byte[32]);

    @TempDir
    private Path directory;

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void signsOnAfterARestart(boolean alsoMlDsa) {
        LogKey key = LogKey.generate("log.example.org", alsoMlDsa);
        key.keep(directory.resolve("key"));
        LogKey again = LogKey.in(directory.resolve("key")).orElseThrow();
        assertThat(again.origin()).isEqualTo("log.example.org");
        assertThat(again.verifiers())
                .map(VerifierKey::toString)
                .containsExactlyElementsOf(
                        key.verifiers().stream().map(VerifierKey::toString).toList());
        Note note = again.sign(HEAD, Instant.EPOCH);
        assertThat(key.verifiers()).allMatch(verifier -> verifier.signed(note));
        assertThat(note.signatures()).hasSize(alsoMlDsa ? 2 : 1);
    }

    @Test
    void isReadableByItsOwnerAlone() throws IOException {
        LogKey.generate("log.example.org", false).keep(directory.resolve("key"));
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(directory.resolve("key"))))
                .isEqualTo("rw-------");
        assertThat(directory).isDirectoryNotContaining("glob:**.new");
    }

    @Test
    void isNotThereBeforeItIsMade() {
        assertThat(LogKey.in(directory.resolve("key"))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "PRIVATE+KEY+log.example.org", "PRIVATE+KEY+log.example.org+00000000+AAAA", "a key"})
    void isNoOtherFile(String text) throws IOException {
        Files.writeString(directory.resolve("key"), text);
        assertThatThrownBy(() -> LogKey.in(directory.resolve("key"))).isInstanceOf(Malformed.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "a b", "a+b", "a\nb", "ä"})
    void hasANameThatNotesCanCarry(String name) {
        assertThatThrownBy(() -> LogKey.generate(name, false)).isInstanceOf(Malformed.class);
    }

    /** Put together here from the words of tlog-cosignature. */
    @Test
    void signsTheTreeHeadWithMlDsa() throws GeneralSecurityException {
        LogKey key = LogKey.generate("log.example.org", true);
        byte[] field = key.sign(HEAD, Instant.ofEpochSecond(1_700_000_000))
                .signatures()
                .getLast()
                .bytes();
        assertThat(field).hasSize(Long.BYTES + SIGNATURE_BYTES);
        assertThat(ByteBuffer.wrap(field).getLong()).isEqualTo(1_700_000_000);
        ByteBuffer signed = ByteBuffer.allocate(12 + 16 + 8 + 16 + 8 + 8 + 32);
        signed.put("subtree/v1\n\0".getBytes(US_ASCII));
        signed.put((byte) 15).put("log.example.org".getBytes(US_ASCII)).putLong(1_700_000_000);
        signed.put((byte) 15)
                .put("log.example.org".getBytes(US_ASCII))
                .putLong(0)
                .putLong(7);
        byte[] prefix = HexFormat.of().parseHex("30820532300b06096086480165030403110382052100");
        byte[] bare = key.verifiers().getLast().key();
        byte[] x509 = Arrays.copyOf(prefix, prefix.length + bare.length);
        System.arraycopy(bare, 0, x509, prefix.length, bare.length);
        Signature verifier = Signature.getInstance("ML-DSA-44");
        verifier.initVerify(KeyFactory.getInstance("ML-DSA-44").generatePublic(new X509EncodedKeySpec(x509)));
        verifier.update(signed.array());
        assertThat(verifier.verify(field, Long.BYTES, SIGNATURE_BYTES)).isTrue();
    }
}
