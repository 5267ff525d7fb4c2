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
        Input start = baseline == null ? null : start(baseline, slot);
        LocalDate from = start == null || start.day() == null ? LocalDate.MIN : start.day();
        return new Series(
                slot,
                asked.stream()
                        .filter(other -> other.code().equals(slot))
                        .findFirst()
                        .orElseGet(() -> unasked(slot)),
                start,
                target == null ? null : goal(target, slot),
                reports.stream()
                        .flatMap(report -> Stream.ofNullable(report(report, slot)))
                        .filter(report -> report.day() != null && report.day().isAfter(from))
                        .toList());
    }

    /** What the measure itself tells where no sentence asks for it. */
    private Slot unasked(String slot) {
        MeasureType type = Stream.of(Optional.ofNullable(baseline), Optional.ofNullable(target))
                .flatMap(Optional::stream)
                .flatMap(fact -> Stream.ofNullable(fact.component("measure", Measure.class)))
                .filter(measure -> measure.values().containsKey(slot))
                .map(Measure::type)
                .findFirst()
                .orElse(MeasureType.TEXT);
        return new Slot(slot, type, null, Map.of(), null, null, null);
    }

    private static @Nullable Input start(Fact fact, String slot) {
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

    private static @Nullable Input goal(Fact fact, String slot) {
        LocalDate dueOn = fact.component("dueOn", LocalDate.class);
        return input(Role.TARGET, fact, slot, dueOn, dueOn == null ? null : DayIs.DUE_ON);
    }

    private static @Nullable Input report(Fact fact, String slot) {
        return input(Role.CURRENT, fact, slot, fact.required("measuredOn", LocalDate.class), DayIs.MEASURED_ON);
    }

    private static @Nullable Input input(
            Role role, Fact fact, String slot, @Nullable LocalDate day, @Nullable DayIs dayIs) {
        Value value = values(fact).get(slot);
        return value == null ? null : new Input(role, slot, fact.entry(), value, day, dayIs);
    }

    private static Map<String, Value> values(@Nullable Fact fact) {
        Measure measure = fact == null ? null : fact.component("measure", Measure.class);
        return measure == null ? Map.of() : measure.values();
    }
}
