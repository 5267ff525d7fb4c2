package org.treerings.queries.progress;

import java.time.LocalDate;
import java.util.Optional;
import org.treerings.kernel.measure.Value;

/** Progress of an answer: whether it is what the target says, and since when. */
final class YesOrNo {

    private YesOrNo() {}

    static SlotProgress of(Series series, Judgement judgement) {
        LocalDate reachedOn = reached(series).map(Input::day).orElse(null);
        return new SlotProgress(
                series.slot(),
                series.unit(),
                Method.REACHED_OR_NOT,
                status(series, reachedOn != null, judgement),
                reachedOn);
    }

    private static Status status(Series series, boolean reached, Judgement judgement) {
        if (series.baseline() == null) {
            return Status.NO_BASELINE;
        }
        if (series.target() == null) {
            return Status.NO_TARGET;
        }
        if (!series.isComparable() || !(series.target().value() instanceof Value.Answer)) {
            return Status.UNDEFINED;
        }
        if (series.reports().isEmpty() && !reached) {
            return Status.ONE_POINT;
        }
        return judgement.of(reached, series.dueOn(), Status.NOT_REACHED);
    }

    private static Optional<Input> reached(Series series) {
        Input target = series.target();
        return series.baseline() == null || target == null
                ? Optional.empty()
                : series.since(value -> value.equals(target.value()));
    }
}
