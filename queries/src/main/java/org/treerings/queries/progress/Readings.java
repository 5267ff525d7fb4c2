package org.treerings.queries.progress;

import static java.util.stream.Collectors.toCollection;

import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.treerings.kernel.measure.Measure;
import org.treerings.kernel.measure.MeasureType;
import org.treerings.kernel.measure.Slot;
import org.treerings.kernel.measure.Value;
import org.treerings.queries.facts.Fact;
import org.treerings.queries.progress.Input.DayIs;
import org.treerings.queries.progress.Input.Role;

/**
 * What was said of an action's progress.
 *
 * @param asked what the action's sentence asks for
 * @param reports by the day they were measured on
 */
record Readings(
        List<Slot> asked, @Nullable Fact baseline, @Nullable Fact target, List<Fact> reports) {

    /** Everything said that has an age. */
    Stream<Fact> all() {
        return Stream.of(Stream.ofNullable(baseline), Stream.ofNullable(target), reports.stream())
                .flatMap(facts -> facts);
    }

    boolean hasTargetInWords() {
        return target != null && values(target).isEmpty();
    }

    Optional<OwnWord> ownWord() {
        return reports.isEmpty() ? Optional.empty() : OwnWord.of(reports.getLast());
    }

    List<Series> series() {
        Set<String> slots = Stream.of(
                        asked.stream().map(Slot::code),
                        values(baseline).keySet().stream(),
                        values(target).keySet().stream())
                .flatMap(codes -> codes)
                .collect(toCollection(LinkedHashSet::new));
        return slots.stream().map(this::series).toList();
    }

    private Series series(String slot) {
        Optional<Slot> known =
                asked.stream().filter(other -> other.code().equals(slot)).findFirst();
        Input start = baseline == null ? null : start(baseline, slot);
        Input goal = target == null ? null : goal(target, slot);
        MeasureType type = Stream.of(Optional.ofNullable(start), Optional.ofNullable(goal))
                .flatMap(Optional::stream)
                .map(Input::type)
                .findFirst()
                .orElse(MeasureType.TEXT);
        return new Series(
                slot,
                known.orElseGet(() -> new Slot(slot, type, null, Map.of(), null, null, null)),
                start,
                goal,
                reports.stream()
                        .flatMap(report -> Stream.ofNullable(report(report, slot)))
                        .filter(report -> start == null || report.continues(start))
                        .toList());
    }

    private @Nullable Input start(Fact fact, String slot) {
        LocalDate measuredOn = fact.component("measuredOn", LocalDate.class);
        if (measuredOn != null) {
            return input(Role.BASELINE, fact, slot, measuredOn, DayIs.MEASURED_ON);
        }
        return input(
                Role.BASELINE,
                fact,
                slot,
                fact.countsFrom(),
                fact.statedOn() == null ? DayIs.COUNTS_FROM : DayIs.STATED_ON);
    }

    private @Nullable Input goal(Fact fact, String slot) {
        LocalDate dueOn = fact.component("dueOn", LocalDate.class);
        return input(Role.TARGET, fact, slot, dueOn, dueOn == null ? null : DayIs.DUE_ON);
    }

    private @Nullable Input report(Fact fact, String slot) {
        return input(Role.CURRENT, fact, slot, fact.required("measuredOn", LocalDate.class), DayIs.MEASURED_ON);
    }

    private @Nullable Input input(Role role, Fact fact, String slot, @Nullable LocalDate day, @Nullable DayIs dayIs) {
        Value value = values(fact).get(slot);
        return value == null ? null : new Input(role, slot, type(fact, slot), fact.entry(), value, day, dayIs);
    }

    /** One of several values in a sentence has the type that the sentence asks for there. */
    private MeasureType type(Fact fact, String slot) {
        MeasureType type = fact.required("measure", Measure.class).type();
        return asked.stream()
                .filter(other -> type == MeasureType.COMPOSITE && other.code().equals(slot))
                .map(Slot::type)
                .findFirst()
                .orElse(type);
    }

    private static Map<String, Value> values(@Nullable Fact fact) {
        Measure measure = fact == null ? null : fact.component("measure", Measure.class);
        return measure == null ? Map.of() : measure.values();
    }
}
