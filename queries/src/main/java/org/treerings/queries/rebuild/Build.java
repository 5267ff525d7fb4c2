package org.treerings.queries.rebuild;

import com.fasterxml.jackson.annotation.JsonValue;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * How a projection was built last, or is being built.
 *
 * @param version of the code by which the tables that are read were built
 * @param position up to which entries are in the copy
 * @param target the last entry as far as was known
 * @param problem why it failed
 */
public record Build(
        String projection,
        String version,
        State state,
        Stage stage,
        Instant startedAt,
        Instant updatedAt,
        long position,
        long target,
        @Nullable String problem) {

    /** How it went. */
    public enum State {
        BUILDING,
        BUILT,
        FAILED,
        /** Whoever did it is not there any more. */
        BROKEN_OFF;

        @JsonValue
        public String word() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }

        static State of(String word) {
            return valueOf(word.toUpperCase(Locale.ROOT).replace('-', '_'));
        }
    }

    /** Entries a second; absent until there is something to tell it from. */
    public @Nullable Long rate() {
        long millis = Duration.between(startedAt, updatedAt).toMillis();
        return position < 0 || millis == 0 ? null : (position + 1) * 1000 / millis;
    }

    /** Until all entries are in the copy; absent while it cannot be told. */
    public @Nullable Long secondsLeft() {
        Long rate = rate();
        return state != State.BUILDING || rate == null || rate == 0 ? null : (target - position) / rate;
    }

    /** How much of it is done, of 100. */
    public long percent() {
        return target < 0 ? 100 : (position + 1) * 100 / (target + 1);
    }
}
