package org.treerings.app.audit;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Keys and checkpoints as Go's packages made them. */
class CheckpointVectorsTest {

    private static final String VKEY =
            "example.org/city-profile-log+354b1a14+AQOhB7/zzhC+HXDdGOdLwJln5NYwm6UNXx3chmQSVTG4";
    private static final String WITNESS =
            "witness.example.org/w1+480e2ca5+BCVDuS/xCVURR2rcg2nbbdyTNmWhGXjdoUBO4QZsqVWd";
    private static final String CHECKPOINT = """
            example.org/city-profile-log
            8
            38wTubDKkyxo3j1Z6qqP4mapyAkcAwDoQF6/6w0OWDI=

            — example.org/city-profile-log NUsaFE9V2sgeQHlchps+i5T1UXUOlnCj+xjUDsQ/pv+U84RikqxB7iuozKiC6epN+fm5nSTYPNOEUuvM1kUtMGXWrAM=
            — witness.example.org/w1 SA4spQAAAABpVbkAZfJniGuJ0OJhoG9BMsyhh3N//xHWk/5j9AGsEW6aVO+qVra9nMcOHgaOUu0PPD33b3AGOgnkle9hZElgv+GdCA==
            """;
    private static final String EMPTY = """
            example.org/city-profile-log
            0
            47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU=

            — example.org/city-profile-log NUsaFLpekSGaOa0b2ms+C6l6jb2JoYISn28gXBJWmYgyuHLOcQacgs31PJTYzHmHfSevp0kDNH5CMJYMb2Sls8l5HQU=
            """;

    private static Hash root(int size) {
        return Frontier.root(IntStream.range(0, size)
                .mapToObj(number -> Hash.leaf(("entry-" + number).getBytes(UTF_8)))
                .toList());
    }

    @Test
    void acceptsTheCheckpointAndItsWitness() {
        Checkpoint checkpoint = Checkpoint.parse("checkpoint", CHECKPOINT.getBytes(UTF_8));
        VerifierKey log = VerifierKey.parse("key", VKEY);
        VerifierKey witness = VerifierKey.parse("key", WITNESS);
        Findings findings = new Findings();
        new Trust(List.of(log), true, null, List.of(witness), 1).check("checkpoint", checkpoint, findings);
        assertThat(checkpoint.root()).isEqualTo(root(8));
        assertThat(findings.proven()).contains("checkpoint: witnessed by [witness.example.org/w1+480e2ca5]");
    }

    @Test
    void acceptsTheCheckpointOfTheEmptyLog() {
        Checkpoint checkpoint = Checkpoint.parse("checkpoint", EMPTY.getBytes(UTF_8));
        VerifierKey log = VerifierKey.parse("key", VKEY);
        new Trust(List.of(log), true, null, List.of(), 0).check("checkpoint", checkpoint, new Findings());
        assertThat(checkpoint.root()).isEqualTo(root(0));
    }

    @Test
    void hasASignerThatMakesTheSameLines() {
        Signer log = Signer.log("example.org/city-profile-log", NaiveLog.SEED);
        String text = CHECKPOINT.substring(0, CHECKPOINT.indexOf("\n\n") + 1);
        assertThat(log.vkey()).isEqualTo(VKEY);
        assertThat(CHECKPOINT).contains(log.line(text, 0));
    }
}
