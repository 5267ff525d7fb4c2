package org.treerings.benchmark;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.springframework.util.FileSystemUtils;

/** Measures a set of cases on a database of its own, prints a table and writes the same as JSON. */
public final class Benchmark {

    private static final Path TARGET = Path.of("target").toAbsolutePath();
    private static final Path RESULTS = Path.of("results");

    private Benchmark() {}

    /** Runs in the module's directory; what to run is in the system properties. */
    public static void main(String[] arguments) throws Exception {
        Settings settings = Settings.given();
        Path data = Files.createTempDirectory(Files.createDirectories(TARGET), "data");
        try {
            Report report = measure(settings, data);
            report.printEnd(System.out);
            report.write(RESULTS.resolve(settings.cases().name().toLowerCase(Locale.ROOT) + ".json"));
        } finally {
            FileSystemUtils.deleteRecursively(data);
        }
        // Axon's timeouts keep a thread that ends with the JVM only.
        System.exit(0);
    }

    static Report measure(Settings settings, Path data) throws Exception {
        try (AppendPath path = settings.cases().open(data, TARGET.resolve("postgres-binaries"))) {
            settings.cases().warmUp(path, settings);
            Report.printHead(System.out);
            List<Result> results = new ArrayList<>();
            for (Case part : settings.cases().cases(settings).toList()) {
                Result result = part.measure(path, settings);
                Report.print(System.out, result);
                results.add(result);
            }
            return Report.of(Conditions.of(path, settings), results, Order.of(path));
        }
    }
}
