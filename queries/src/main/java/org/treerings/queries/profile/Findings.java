package org.treerings.queries.profile;

import static org.treerings.queries.profile.Finding.Severity.NOTE;
import static org.treerings.queries.profile.Finding.Severity.WARNING;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.treerings.kernel.event.Item;
import org.treerings.kernel.identity.CommitmentId;
import org.treerings.kernel.measure.Measure;
import org.treerings.queries.facts.Paths;

/** What a profile gives away about itself, told from the profile alone. */
final class Findings {

    private Findings() {}

    static List<Finding> of(Overview overview, List<ActionArea> areas, Statistics statistics, Claimed claims) {
        return Stream.of(
                        missingName(overview.headOfGovernment()).stream(),
                        claimedActionsDiffer(claims, statistics).stream(),
                        areas.stream()
                                .flatMap(area -> area.commitments().stream())
                                .flatMap(Findings::of))
                .flatMap(found -> found)
                .toList();
    }

    private static Stream<Finding> of(Commitment commitment) {
        if (commitment.actions().isEmpty()) {
            return Stream.of(new Finding(
                    "commitment-without-action",
                    NOTE,
                    Paths.commitment(commitment.id()),
                    "The commitment is made, no action is taken under it."));
        }
        return commitment.actions().stream().flatMap(action -> of(commitment.id(), action));
    }

    private static Stream<Finding> of(CommitmentId commitment, Action action) {
        String baseline = Paths.item(commitment, action.id(), Item.BASELINE);
        String target = Paths.item(commitment, action.id(), Item.TARGET);
        return Stream.concat(
                Stream.ofNullable(action.baseline()).flatMap(found -> of(found, baseline)),
                Stream.ofNullable(action.target()).flatMap(found -> of(found, action, target)));
    }

    private static Stream<Finding> of(Baseline baseline, String path) {
        return Stream.concat(
                missingDate(baseline.origin(), path).stream(), textInNumericSlot(baseline.measure(), path));
    }

    private static Stream<Finding> of(Target target, Action action, String path) {
        return Stream.of(
                        missingDate(target.origin(), path).stream(),
                        textInNumericSlot(target.measure(), path),
                        equalsDescription(target, action, path).stream(),
                        withoutBaseline(action, path).stream())
                .flatMap(found -> found);
    }

    private static Optional<Finding> missingName(Overview.HeadOfGovernment head) {
        return head.office() == null || head.name() != null
                ? Optional.empty()
                : Optional.of(new Finding(
                        "missing-name",
                        NOTE,
                        Paths.HEAD_OF_GOVERNMENT,
                        "The office is given, not who holds it: " + head.office() + "."));
    }

    private static Optional<Finding> claimedActionsDiffer(Claimed claims, Statistics statistics) {
        Integer claimed = claims.actions();
        return claimed == null || claimed == statistics.actions()
                ? Optional.empty()
                : Optional.of(new Finding(
                        "claimed-actions-differ",
                        WARNING,
                        Paths.CLAIMS,
                        "The document claims " + claimed + " actions, the profile lists " + statistics.actions()
                                + "."));
    }

    private static Optional<Finding> missingDate(Origin origin, String path) {
        return origin.statedOn() != null
                ? Optional.empty()
                : Optional.of(new Finding(
                        "missing-date",
                        NOTE,
                        path,
                        "Nobody knows when the city said this; it counts from " + origin.countsFrom()
                                + ", the latest possible day."));
    }

    /** A note beside its value is history, one alone stands in the value's place. */
    private static Stream<Finding> textInNumericSlot(@Nullable Measure measure, String path) {
        if (measure == null) {
            return Stream.empty();
        }
        return measure.notes().keySet().stream()
                .filter(slot -> !measure.values().containsKey(slot))
                .map(slot -> new Finding(
                        "text-in-numeric-slot",
                        WARNING,
                        path,
                        "Words stand where the sentence asks for a value (" + slot + ")."));
    }

    private static Optional<Finding> equalsDescription(Target target, Action action, String path) {
        return !target.text().equals(action.description().text())
                ? Optional.empty()
                : Optional.of(new Finding(
                        "target-equals-description",
                        WARNING,
                        path,
                        "The target repeats the action's description word for word."));
    }

    private static Optional<Finding> withoutBaseline(Action action, String path) {
        return action.baseline() != null
                ? Optional.empty()
                : Optional.of(new Finding(
                        "target-without-baseline",
                        WARNING,
                        path,
                        "There is a target, but no baseline to read it against."));
    }
}
