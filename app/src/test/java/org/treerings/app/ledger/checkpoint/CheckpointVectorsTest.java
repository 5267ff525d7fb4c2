package org.treerings.app.ledger.checkpoint;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.HexFormat;
import org.junit.jupiter.api.Test;

/** Computed by Go's own packages, which existing verifiers are made of. */
class CheckpointVectorsTest {

    private static final HexFormat HEX = HexFormat.of();
    private static final String ORIGIN = "example.org/city-profile-log";
    private static final LogKey KEY =
            LogKey.of(ORIGIN, HEX.parseHex("000102030405060708090a0b0c0d0e0f101112131415161718191a1b1c1d1e1f"));
    private static final String EIGHT = """
            example.org/city-profile-log
            8
            38wTubDKkyxo3j1Z6qqP4mapyAkcAwDoQF6/6w0OWDI=

            — example.org/city-profile-log NUsaFE9V2sgeQHlchps+i5T1UXUOlnCj+xjUDsQ/pv+U84RikqxB7iuozKiC6epN+fm5nSTYPNOEUuvM1kUtMGXWrAM=
            """;
    private static final String WITNESSED =
            EIGHT + "— witness.example.org/w1 SA4spQAAAABpVbkAZfJniGuJ0OJhoG9BMsyhh3N//xHWk/5j9AGsEW6aVO+q"
                    + "Vra9nMcOHgaOUu0PPD33b3AGOgnkle9hZElgv+GdCA==\n";

    private static Note signed(int size, String root) {
        return KEY.sign(new Checkpoint(ORIGIN, size, HEX.parseHex(root)), Instant.EPOCH);
    }

    @Test
    void namesTheKey() {
        assertThat(KEY.verifiers())
                .singleElement()
                .hasToString("example.org/city-profile-log+354b1a14+AQOhB7/zzhC+HXDdGOdLwJln5NYwm6UNXx3chmQSVTG4");
    }

    @Test
    void signsATree() {
        assertThat(signed(8, "dfcc13b9b0ca932c68de3d59eaaa8fe266a9c8091c0300e8405ebfeb0d0e5832"))
                .hasToString(EIGHT);
    }

    @Test
    void signsTheEmptyTree() {
        assertThat(signed(0, "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"))
                .hasToString("""
                        example.org/city-profile-log
                        0
                        47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU=

                        — example.org/city-profile-log NUsaFLpekSGaOa0b2ms+C6l6jb2JoYISn28gXBJWmYgyuHLOcQacgs31PJTYzHmHfSevp0kDNH5CMJYMb2Sls8l5HQU=
                        """);
    }

    @Test
    void verifiesTheLogAndItsWitness() {
        Note note = Note.parse(witnessed());
        assertThat(note.bytes()).isEqualTo(witnessed());
        assertThat(KEY.verifiers().getFirst().signed(note)).isTrue();
        VerifierKey witness =
                VerifierKey.parse("witness.example.org/w1+480e2ca5+BCVDuS/xCVURR2rcg2nbbdyTNmWhGXjdoUBO4QZsqVWd");
        assertThat(witness.signed(note)).isTrue();
        assertThat(witness.signed(Note.parse(EIGHT.getBytes(UTF_8)))).isFalse();
    }

    private static byte[] witnessed() {
        return WITNESSED.getBytes(UTF_8);
    }
}
