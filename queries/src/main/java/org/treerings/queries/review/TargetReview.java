package org.treerings.queries.review;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.treerings.kernel.framework.Framework;
import org.treerings.kernel.measure.Direction;
import org.treerings.kernel.measure.Value;
import org.treerings.queries.facts.Fact;

/** Targets that ask for less than they did, or later. */
record TargetReview(Claims claims, Framework framework) {

    Stream<ReviewFinding> findings() {
        return Step.of(claims.targets()).flatMap(step -> Stream.concat(lowered(step), movedBack(step).stream()));
    }

    private static Optional<ReviewFinding> movedBack(Step step) {
        LocalDate before = step.before().component("dueOn", LocalDate.class);
        LocalDate after = step.after().component("dueOn", LocalDate.class);
        boolean later = before != null && (after == null || after.isAfter(before));
        return later
                ? Optional.of(ReviewFinding.of(
                        "due-date-moved-back",
                        "The target was due on " + before + ", now " + (after == null ? "on no day" : "on " + after)
                                + ".",
                        step.after(),
                        step.before()))
                : Optional.empty();
    }

    private Stream<ReviewFinding> lowered(Step step) {
        Map<String, Value> after = Claims.values(step.after());
        return Claims.values(step.before()).entrySet().stream()
                .flatMap(was -> lowered(step, was.getKey(), was.getValue(), after.get(was.getKey())).stream());
    }

    private Optional<ReviewFinding> lowered(Step step, String slot, Value was, @Nullable Value is) {
        boolean less = is == null
                || (was instanceof Value.Amount(BigDecimal old)
                        && is instanceof Value.Amount(BigDecimal now)
                        && now.subtract(old).signum() * better(slot, old) < 0);
        return less
                ? Optional.of(ReviewFinding.of(
                        "target-lowered",
                        "The target for " + slot + " was " + shown(was) + ", now it is "
                                + (is == null ? "no number" : shown(is)) + ".",
                        step.after(),
                        step.before()))
                : Optional.empty();
    }

    /** Which way is better: 1 up, -1 down; as the sentence says, or else away from where the city started. 0 if nobody knows. */
    private int better(String slot, BigDecimal target) {
        Optional<Direction> said = claims.slots(framework).stream()
                .filter(known -> known.code().equals(slot))
                .flatMap(known -> Stream.ofNullable(known.direction()))
                .findFirst();
        return said.map(direction -> direction == Direction.UP ? 1 : -1).orElseGet(() -> away(slot, target));
    }

    private int away(String slot, BigDecimal target) {
        List<Fact> baselines = claims.baselines();
        Value start =
                baselines.isEmpty() ? null : Claims.values(baselines.getFirst()).get(slot);
        return start instanceof Value.Amount(BigDecimal number)
                ? target.subtract(number).signum()
                : 0;
    }

    private static String shown(Value value) {
        return switch (value) {
            case Value.Amount(BigDecimal number) -> number.toPlainString();
            case Value.Answer(boolean yes) -> yes ? "yes" : "no";
        };
    }
}
