package org.treerings.queries.profile;

import static org.treerings.queries.profile.Finding.Severity.NOTE;
import static org.treerings.queries.profile.Finding.Severity.WARNING;

import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.treerings.kernel.event.Item;
import org.treerings.kernel.framework.Framework;
import org.treerings.kernel.measure.Measure;
import org.treerings.kernel.measure.MeasureType;
import org.treerings.queries.facts.Origin;

/** What an action's baseline and target give away. */
final class ActionFindings {

    private ActionFindings() {}

    static Stream<Finding> of(Findings.Placed placed, Framework framework) {
        String baseline = placed.item(Item.BASELINE.word());
        String target = placed.item(Item.TARGET.word());
        return Stream.concat(
                Stream.ofNullable(placed.action().baseline()).flatMap(found -> of(found, baseline, framework)),
                Stream.ofNullable(placed.action().target()).flatMap(found -> of(found, placed.action(), target)));
    }

    private static Stream<Finding> of(Baseline baseline, String path, Framework framework) {
        return Stream.of(
                        missingDate(baseline.origin(), path).stream(),
                        textInNumericSlot(baseline.measure(), path),
                        missingValue(baseline, path, framework))
                .flatMap(found -> found);
    }

    private static Stream<Finding> of(Target target, Action action, String path) {
        return Stream.of(
                        missingDate(target.origin(), path).stream(),
                        textInNumericSlot(target.measure(), path),
                        equalsDescription(target, action, path).stream(),
                        Optional.ofNullable(action.baseline())
                                .map(baseline -> laterThanTarget(baseline, target, path))
                                .orElseGet(() -> Optional.of(withoutBaseline(path)))
                                .stream())
                .flatMap(found -> found);
    }

    private static Optional<Finding> missingDate(Origin origin, String path) {
        return origin.statedOn() != null
                ? Optional.empty()
                : Optional.of(new Finding(
                        "missing-date",
                        NOTE,
                        path,
                        "Nobody knows when the city said this; it counts from " + origin.countsFrom()
                                + ", the latest possible day. The day should be given."));
    }

    /** A note beside its value is history, one alone stands in the value's place. */
    static Stream<Finding> textInNumericSlot(@Nullable Measure measure, String path) {
        if (measure == null || measure.type() == MeasureType.TEXT) {
            return Stream.empty();
        }
        return measure.notes().keySet().stream()
                .filter(slot -> !measure.values().containsKey(slot))
                .map(slot -> new Finding(
                        "text-in-numeric-slot",
                        WARNING,
                        path,
                        "Words stand where the sentence asks for a value (" + slot
                                + "); the value should stand there, the words beside it."));
    }

    private static Stream<Finding> missingValue(Baseline baseline, String path, Framework framework) {
        Measure measure = baseline.measure();
        return framework.sentence(baseline.template(), baseline.ownTemplate()).stream()
                .flatMap(template -> template.slots().stream())
                .filter(slot -> !measure.values().containsKey(slot.code())
                        && !measure.notes().containsKey(slot.code()))
                .map(slot -> new Finding(
                        "missing-value",
                        WARNING,
                        path,
                        "Nothing stands where the sentence asks for " + slot.expectation() + " (" + slot.code()
                                + ")."));
    }

    private static Optional<Finding> equalsDescription(Target target, Action action, String path) {
        String description = action.description().text();
        return description == null || !target.text().strip().equals(description.strip())
                ? Optional.empty()
                : Optional.of(new Finding(
                        "target-equals-description",
                        WARNING,
                        path,
                        "The target repeats the action's description word for word; it should say what is to be reached"
                                + " by when."));
    }

    private static Finding withoutBaseline(String path) {
        return new Finding(
                "target-without-baseline",
                WARNING,
                path,
                "There is a target, but no baseline to read it against; one should be recorded.");
    }

    /** A target without a day is as old as the day on which it was set. */
    private static Optional<Finding> laterThanTarget(Baseline baseline, Target target, String path) {
        LocalDate starts = baseline.measuredOn() != null
                ? baseline.measuredOn()
                : baseline.origin().statedOn();
        LocalDate ends =
                target.dueOn() != null ? target.dueOn() : target.origin().statedOn();
        return starts == null || ends == null || !starts.isAfter(ends)
                ? Optional.empty()
                : Optional.of(new Finding(
                        "baseline-later-than-target",
                        target.dueOn() != null ? WARNING : NOTE,
                        path,
                        "The baseline is of " + starts + ", the target of " + ends
                                + "; the baseline should be the earlier one."));
    }
}
