package org.treerings.app.ledger.checkpoint;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NoteTest {

    private static final LogKey KEY = LogKey.generate("log.example.org", false);
    private static final Checkpoint HEAD = new Checkpoint("log.example.org", 7, new byte[32]);

    @Test
    void isReadAsItWasWritten() {
        Note note = KEY.sign(HEAD, Instant.EPOCH);
        Note read = Note.parse(note.bytes());
        assertThat(read.bytes()).isEqualTo(note.bytes());
        assertThat(Checkpoint.parse(read.text()).text()).isEqualTo(HEAD.text());
    }

    @Test
    void isNotSignedOnceABitOfItIsAnother() {
        byte[] bytes = KEY.sign(HEAD, Instant.EPOCH).bytes();
        VerifierKey verifier = KEY.verifiers().getFirst();
        assertThat(verifier.signed(Note.parse(bytes))).isTrue();
        bytes["log.example.org\n".length()] ^= 1;
        assertThat(verifier.signed(Note.parse(bytes))).isFalse();
    }

    @Test
    void isNotSignedByAnotherKeyOfTheSameName() {
        LogKey other = LogKey.generate("log.example.org", false);
        assertThat(other.verifiers().getFirst().signed(KEY.sign(HEAD, Instant.EPOCH)))
                .isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "text\n",
                "text\n\n",
                "text\n\n— name\n",
                "text\n\n— name AAAA\n",
                "text\n\n- name AAAAAAA=\n",
                "text\n\n— name !!!!!!!!\n",
                "text\n\n— name AAAAAAA="
            })
    void hasATextAnEmptyLineAndSignatures(String note) {
        assertThatThrownBy(() -> Note.parse(note.getBytes(UTF_8))).isInstanceOf(Malformed.class);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "origin\n7\n",
                "origin\n07\nAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA=\n",
                "origin\n+7\nAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA=\n",
                "origin\n-7\nAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA=\n",
                "origin\nseven\nAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA=\n",
                "origin\n7\nAAAA\n",
                "origin\n7\nAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA=",
                "origin\r\n7\r\nAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA=\r\n"
            })
    void isACheckpointInOneFormOnly(String text) {
        assertThatThrownBy(() -> Checkpoint.parse(text)).isInstanceOf(Malformed.class);
    }
}
