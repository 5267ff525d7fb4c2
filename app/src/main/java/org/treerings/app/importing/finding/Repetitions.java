package org.treerings.app.importing.finding;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.treerings.app.importing.profile.PrintedAction;
import org.treerings.app.importing.profile.PrintedBaseline;
import org.treerings.app.importing.profile.PrintedCommitment;
import org.treerings.app.importing.profile.PrintedText;
import org.treerings.app.importing.profile.Profile;

/** Commitments and actions that are printed more than once. */
final class Repetitions implements Check {

    @Override
    public Stream<Finding> findings(Profile profile) {
        List<Finding> findings = new ArrayList<>();
        Map<String, Integer> commitments = new HashMap<>();
        Map<String, PrintedAction> actions = new HashMap<>();
        for (PrintedCommitment commitment : profile.actionPlatform().printed()) {
            Integer line = commitments.putIfAbsent(
                    commitment.path(), commitment.title().line());
            if (line != null) {
                findings.add(commitment(commitment, line));
            }
            for (PrintedAction action : commitment.actions()) {
                PrintedAction first = actions.putIfAbsent(action.path(), action);
                if (first != null) {
                    findings.add(action(action, first));
                }
            }
        }
        return findings.stream();
    }

    private static Finding commitment(PrintedCommitment again, int line) {
        return Finding.warning(
                "duplicate-commitment",
                again.title().line(),
                again.path(),
                "The commitment is printed in line %d already; the actions of both are taken together."
                        .formatted(line));
    }

    private static Finding action(PrintedAction again, PrintedAction first) {
        String what = same(first, again)
                ? "with the same texts; it is taken once."
                : "with other texts; those printed first are taken.";
        return Finding.warning(
                "duplicate-action",
                again.title().line(),
                again.path(),
                "The action is printed in line %d already, %s"
                        .formatted(first.title().line(), what));
    }

    private static boolean same(PrintedAction one, PrintedAction other) {
        return Objects.equals(words(one.description()), words(other.description()))
                && Objects.equals(words(one.baseline()), words(other.baseline()))
                && Objects.equals(words(one.target()), words(other.target()));
    }

    private static @Nullable String words(@Nullable PrintedBaseline baseline) {
        return baseline == null ? null : requireNonNull(words(baseline.sentence()));
    }

    private static @Nullable String words(@Nullable PrintedText text) {
        return text == null ? null : text.text().text() + text.lastUpdate().words();
    }
}
