package org.treerings.queries.progress;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.treerings.kernel.measure.Direction;
import org.treerings.kernel.measure.MeasureType;
import org.treerings.kernel.measure.Scale;
import org.treerings.kernel.measure.Slot;
import org.treerings.kernel.measure.Value;

/**
 * What is known of one value of a measure.
 *
 * @param asked what the sentence says of it; its type alone where the city has no sentence
 * @param reports later than the baseline and of its type, by day
 */
record Series(
        String slot,
        Slot asked,
        @Nullable Input baseline,
        @Nullable Input target,
        List<Input> reports) {

    @Nullable
    Input current() {
        return reports.isEmpty() ? null : reports.getLast();
    }

    @Nullable
    LocalDate dueOn() {
        return target == null ? null : target.day();
    }

    @Nullable
    String unit() {
        return asked.unit();
    }

    @Nullable
    Direction direction() {
        return asked.direction();
    }

    Method method() {
        if (any(Value.Answer.class) || asked.type() == MeasureType.YES_NO) {
            return Method.REACHED_OR_NOT;
        }
        return asked.scale() == Scale.ORDINAL ? Method.STEPS : Method.LINEAR_COMPLETION;
    }

    /** Whether baseline and target are of one type. */
    boolean isComparable() {
        return baseline == null || target == null || baseline.type() == target.type();
    }

    /** The first of the values at the end, be it the baseline, that are all as asked for. */
    Optional<Input> since(Predicate<Value> reached) {
        Input first = null;
        for (Input point : points().reversed()) {
            if (!reached.test(point.value())) {
                break;
            }
            first = point;
        }
        return Optional.ofNullable(first);
    }

    /** What an answer about this value is computed from. */
    Stream<Input> inputs(@Nullable LocalDate reachedOn) {
        Stream<Input> since = reports.stream()
                .filter(report -> report.day() != null && report.day().equals(reachedOn))
                .map(report -> report.as(Input.Role.REACHED));
        return Stream.of(Stream.ofNullable(baseline), Stream.ofNullable(target), Stream.ofNullable(current()), since)
                .flatMap(inputs -> inputs);
    }

    private List<Input> points() {
        return Stream.concat(Stream.ofNullable(baseline), reports.stream()).toList();
    }

    private boolean any(Class<? extends Value> type) {
        return Stream.of(Optional.ofNullable(baseline), Optional.ofNullable(target))
                .flatMap(Optional::stream)
                .map(Input::value)
                .anyMatch(type::isInstance);
    }
}
