package org.treerings.queries.progress;

import static java.util.Objects.requireNonNull;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.treerings.kernel.measure.Value;
import org.treerings.queries.Rules;

/** Progress of a number: how much of the way is done, or how many of the steps. */
final class Numbers {

    private Numbers() {}

    static SlotProgress of(Series series, Judgement judgement, Rules rules) {
        Status lacking = lacking(series);
        Optional<Course> course = course(series);
        if (lacking == null) {
            return course.map(known -> measured(series, known, judgement, rules))
                    .orElseGet(() -> lacking(series, Status.UNDEFINED, null));
        }
        Growth trend = course.filter(_ -> lacking == Status.NO_TARGET)
                .map(known -> Growth.of(known, series, rules))
                .orElse(null);
        return lacking(series, lacking, trend);
    }

    private static SlotProgress lacking(Series series, Status status, @Nullable Growth trend) {
        return new SlotProgress(
                series.slot(), series.unit(), series.method(), status, null, null, null, null, null, null, trend);
    }

    private static SlotProgress measured(Series series, Course course, Judgement judgement, Rules rules) {
        boolean steps = series.method() == Method.STEPS;
        BigDecimal completion = course.completion(rules.decimals());
        BigDecimal pace = steps ? null : course.pace(rules.decimals());
        return new SlotProgress(
                series.slot(),
                series.unit(),
                series.method(),
                judgement.of(course.reached(), series.dueOn(), underWay(completion, pace, rules)),
                completion,
                steps ? null : course.expected(rules.decimals()),
                pace,
                steps ? course.done().abs().multiply(BigDecimal.valueOf(completion.signum())) : null,
                steps ? course.needed().abs() : null,
                reachedOn(series, course),
                steps ? null : Growth.of(course, series, rules));
    }

    private static Status underWay(BigDecimal completion, @Nullable BigDecimal pace, Rules rules) {
        if (pace != null) {
            return Growth.judged(pace, rules.towardsTarget());
        }
        return completion.signum() < 0 ? Status.DETERIORATING : Status.UNDER_WAY;
    }

    private static @Nullable LocalDate reachedOn(Series series, Course course) {
        return series.since(value -> value instanceof Value.Amount(BigDecimal number)
                        && course.at(number).reached())
                .map(Input::day)
                .orElse(null);
    }

    private static @Nullable Status lacking(Series series) {
        if (series.baseline() == null) {
            return Status.NO_BASELINE;
        }
        if (series.target() == null) {
            return Status.NO_TARGET;
        }
        if (!series.isComparable()
                || series.baseline().value().equals(series.target().value())) {
            return Status.UNDEFINED;
        }
        return series.reports().isEmpty() ? Status.ONE_POINT : null;
    }

    /** Empty where a value is missing or no number. */
    private static Optional<Course> course(Series series) {
        BigDecimal from = number(series.baseline());
        BigDecimal now = number(series.current());
        BigDecimal goal = number(series.target());
        return from == null || now == null || (goal == null && series.target() != null)
                ? Optional.empty()
                : Optional.of(
                        new Course(from, day(series.baseline()), now, day(series.current()), goal, series.dueOn()));
    }

    private static LocalDate day(@Nullable Input input) {
        return requireNonNull(requireNonNull(input).day());
    }

    private static @Nullable BigDecimal number(@Nullable Input input) {
        return input != null && input.value() instanceof Value.Amount(BigDecimal number) ? number : null;
    }
}
