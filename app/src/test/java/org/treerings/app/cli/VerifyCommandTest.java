package org.treerings.app.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.treerings.app.cli.Program.Ended;

/** The words of {@code verify}, and what it prints. */
class VerifyCommandTest {

    private static final String VKEY =
            "example.org/city-profile-log+354b1a14+AQOhB7/zzhC+HXDdGOdLwJln5NYwm6UNXx3chmQSVTG4";
    private static final String CHECKPOINT = """
            example.org/city-profile-log
            0
            47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU=

            — example.org/city-profile-log NUsaFLpekSGaOa0b2ms+C6l6jb2JoYISn28gXBJWmYgyuHLOcQacgs31PJTYzHmHfSevp0kDNH5CMJYMb2Sls8l5HQU=
            """;

    @TempDir
    Path log;

    private static Ended verify(String... words) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        int code = new VerifyCommand(null).run(List.of(words), new PrintStream(out, true, UTF_8));
        return new Ended(code, out.toString(UTF_8));
    }

    private String log(String checkpoint) throws Exception {
        Files.writeString(log.resolve("checkpoint"), checkpoint);
        return log.toString();
    }

    @Test
    void printsWhatIsProvenAndWhatIsNot() throws Exception {
        Ended ended = verify(log(CHECKPOINT), "--key", VKEY);
        assertThat(ended.output())
                .startsWith(
                        "right\nproven\n  checkpoint: 0 entries, signed by [example.org/city-profile-log+354b1a14]\n")
                .contains("\nnot proven\n  that everyone is shown this same history: no witness");
        assertThat(ended.code()).isZero();
    }

    @Test
    void takesOptionsInBothSpellingsAndSettingsOfTheProgram() throws Exception {
        assertThat(verify(log(CHECKPOINT), "--key=" + VKEY, "--treerings.data=elsewhere")
                        .code())
                .isZero();
    }

    @Test
    void endsWithOneWhereSomethingIsWrong() throws Exception {
        Ended ended = verify(log(CHECKPOINT.replace("NUsaFLp", "NUsaFLq")), "--key", VKEY);
        assertThat(ended.output()).startsWith("wrong: checkpoint: has a signature of example.org/city-profile-log");
        assertThat(ended.code()).isEqualTo(1);
    }

    @Test
    void endsWithTwoWhereItCannotTell() {
        Ended ended = verify("nowhere");
        assertThat(ended.output()).startsWith("cannot tell: nowhere is no address");
        assertThat(ended.code()).isEqualTo(2);
    }

    @Test
    void quotesNothingThatWouldWriteOnTheScreen() throws Exception {
        String hostile = CHECKPOINT.replace("example.org/city-profile-log\n0", "\u202Egro.elpmaxe\u009B2J\n0");
        Ended ended = verify(log(hostile), "--key", VKEY);
        assertThat(ended.output()).contains("is of the log ?gro.elpmaxe?2J").doesNotContain("\u202E", "\u009B");
        assertThat(ended.code()).isEqualTo(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "--key",
                "a b",
                "-v a",
                "--quorum x a",
                "--quorum -1 a",
                "--older a --older b c",
                "--log http://localhost",
                "--verbose a"
            })
    void saysWhichWordsThereAre(String words) {
        Ended ended = verify(words.split(" ", -1));
        assertThat(ended.output()).startsWith("There is: verify [URL|DIRECTORY|BUNDLE]");
        assertThat(ended.code()).isEqualTo(2);
    }

    @Test
    void asksForTheInstallationOnlyWhereNothingIsNamed() {
        assertThat(VerifyCommand.asksForInstallation(List.of("--treerings.data=x", "--key", VKEY)))
                .isTrue();
        assertThat(VerifyCommand.asksForInstallation(List.of("http://localhost")))
                .isFalse();
        assertThat(VerifyCommand.asksForInstallation(List.of("--key"))).isFalse();
    }
}
