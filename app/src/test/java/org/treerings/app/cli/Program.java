package org.treerings.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.treerings.app.TestDatabase;
import org.treerings.app.Treerings;

/** The program as whoever calls it sees it: a process of its own that ends by itself. */
final class Program {

    /** Seconds. */
    private static final long PATIENCE = 120;

    record Ended(int code, String output) {}

    private Program() {}

    /** What its words do on a data directory, the first word being the command. */
    static Ended on(Path data, Stream<String> words) throws IOException, InterruptedException {
        List<String> command = Stream.concat(
                        Stream.of(
                                Path.of(System.getProperty("java.home"), "bin", "java")
                                        .toString(),
                                "-cp",
                                System.getProperty("java.class.path"),
                                Treerings.class.getName(),
                                "--treerings.data=" + data.toAbsolutePath(),
                                "--treerings.postgres-binaries=" + TestDatabase.BINARIES.toAbsolutePath()),
                        words)
                .toList();
        Path output = Files.createTempFile(data, "output", ".txt");
        Process process = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(output.toFile())
                .start();
        try {
            assertThat(process.waitFor(PATIENCE, TimeUnit.SECONDS))
                    .as("ends by itself")
                    .isTrue();
            return new Ended(process.exitValue(), Files.readString(output));
        } finally {
            process.destroyForcibly();
        }
    }
}
