package org.treerings.queries.progress;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** What can be said of progress. The least favourable stands first: of several slots it speaks for all. */
public enum Status {
    /** Nothing to start from. */
    NO_BASELINE,
    /** Nothing to get to, or nothing that can be compared. */
    NO_TARGET,
    /** The baseline is the only value yet. */
    ONE_POINT,
    /** The target equals the baseline, or is of another kind: no way between them to measure. */
    UNDEFINED,
    /** Neither said nor confirmed for longer than the rules allow, and not reached before. */
    STALE,
    DETERIORATING,
    /** A yes or no that is not what the target says. */
    NOT_REACHED,
    /** The target's day has passed. */
    OVERDUE,
    LIMITED,
    MODERATE,
    /** On the way, without days to read the pace against. */
    UNDER_WAY,
    ON_TRACK,
    REACHED,
    /** The city's own word, which nothing is computed from. */
    DECLARED;

    @JsonValue
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
