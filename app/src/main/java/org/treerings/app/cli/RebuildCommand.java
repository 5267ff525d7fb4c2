package org.treerings.app.cli;

import static java.util.concurrent.TimeUnit.MILLISECONDS;

import java.io.PrintStream;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.treerings.app.projections.Projection;
import org.treerings.app.projections.Projections;
import org.treerings.queries.rebuild.Rebuild;

/**
 * {@code rebuild [PROJECTION]}: builds the read tables anew beside those that are read, and swaps. Exit code 1 if it fails or
 * another one runs.
 */
public final class RebuildCommand {

    private static final int BETWEEN_LINES = 500;
    private static final int WIDTH = 30;

    private final Rebuild rebuild;
    private final Projections projections;

    public RebuildCommand(Rebuild rebuild, Projections projections) {
        this.rebuild = rebuild;
        this.projections = projections;
    }

    public int run(List<String> words, PrintStream out) {
        if (words.size() > 1 || words.stream().anyMatch(word -> !word.equals(Rebuild.NAME))) {
            out.println("There is: rebuild [" + Rebuild.NAME + "]");
            return 2;
        }
        CompletableFuture<Boolean> done = CompletableFuture.supplyAsync(rebuild::run);
        while (!done.isDone()) {
            await(done);
            projections.find(Rebuild.NAME).ifPresent(projection -> out.println(line(projection)));
        }
        return ended(done, out);
    }

    /** How it ended is told at the end. */
    private static void await(CompletableFuture<Boolean> done) {
        done.copy()
                .handle((_, _) -> true)
                .completeOnTimeout(false, BETWEEN_LINES, MILLISECONDS)
                .join();
    }

    private static int ended(CompletableFuture<Boolean> done, PrintStream out) {
        if (done.isCompletedExceptionally()) {
            out.println("The rebuild failed, the tables that are read stay as they were: "
                    + done.exceptionNow().getMessage());
            return 1;
        }
        out.println(done.resultNow() ? "Built anew." : "Another rebuild runs; nothing was done.");
        return done.resultNow() ? 0 : 1;
    }

    private static String line(Projection projection) {
        Projection.Rebuilt rebuild = projection.rebuild();
        int full = (int) (WIDTH * Math.min(100, rebuild.percent()) / 100);
        String rate = rebuild.entriesPerSecond() == null ? "" : ", " + rebuild.entriesPerSecond() + " a second";
        String left = rebuild.secondsLeft() == null ? "" : ", " + rebuild.secondsLeft() + " s left";
        return "%s [%s%s] %d%% %s, %d of %d entries%s%s"
                .formatted(
                        projection.name(),
                        "#".repeat(full),
                        ".".repeat(WIDTH - full),
                        rebuild.percent(),
                        rebuild.stage().word(),
                        rebuild.position() + 1,
                        rebuild.target() + 1,
                        rate,
                        left);
    }
}
