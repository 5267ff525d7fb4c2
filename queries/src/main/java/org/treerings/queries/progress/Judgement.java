package org.treerings.queries.progress;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What outweighs a pace: that the target is reached, that nobody knows any more, that its day has passed.
 *
 * @param today the day for which is judged
 */
record Judgement(boolean stale, LocalDate today) {

    Status of(boolean reached, @Nullable LocalDate dueOn, Status otherwise) {
        if (reached) {
            return Status.REACHED;
        }
        if (stale) {
            return Status.STALE;
        }
        return dueOn != null && today.isAfter(dueOn) ? Status.OVERDUE : otherwise;
    }
}
