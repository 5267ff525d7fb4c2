package org.treerings.app.cli;

import java.io.PrintStream;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import java.util.concurrent.ThreadLocalRandom;
import java.util.regex.Pattern;
import org.treerings.app.projections.Verification;
import org.treerings.app.projections.Verification.Difference;
import org.treerings.app.projections.Verification.Outcome;

/**
 * {@code verify-projections [POINTS [SEED]]}: folds the entries of every city and compares with facts and profiles, now and
 * at random points. Exit code 1 if something differs.
 */
public final class VerifyProjectionsCommand {

    private static final String USAGE = "verify-projections [POINTS [SEED]], both whole numbers, POINTS at most 100000";
    private static final Pattern POINTS = Pattern.compile("[0-9]{1,5}|100000");
    private static final Pattern SEED = Pattern.compile("-?[0-9]{1,18}");
    private static final int DEFAULT_POINTS = 10;

    private final Verification verification;

    public VerifyProjectionsCommand(Verification verification) {
        this.verification = verification;
    }

    public int run(List<String> words, PrintStream out) {
        if (!areUnderstood(words)) {
            out.println("There is: " + USAGE);
            return 2;
        }
        int points = words.isEmpty() ? DEFAULT_POINTS : Integer.parseInt(words.getFirst());
        long seed = words.size() < 2 ? ThreadLocalRandom.current().nextInt() : Long.parseLong(words.get(1));
        out.printf("Comparing each city now and at %d random points, seed %d%n", points, seed);
        Outcome outcome = verification.run(points, new Random(seed));
        if (outcome.first() == null) {
            out.printf("%d cities, %d points, all equal%n", outcome.cities(), outcome.points());
            return 0;
        }
        print(outcome.first(), out);
        return 1;
    }

    private static boolean areUnderstood(List<String> words) {
        return words.size() <= 2
                && (words.isEmpty() || POINTS.matcher(words.getFirst()).matches())
                && (words.size() < 2 || SEED.matcher(words.get(1)).matches());
    }

    private static void print(Difference difference, PrintStream out) {
        out.printf(
                "%s differs: %s%n  as of %s, known at position %d%n  entries: %s%n  tables:  %s%n",
                difference.city(),
                difference.what().where(),
                difference.day().equals(LocalDate.MAX) ? "now" : difference.day(),
                difference.position(),
                difference.what().folded(),
                difference.what().found());
    }
}
