package org.treerings.app.projections;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.treerings.queries.rebuild.Build;
import org.treerings.queries.rebuild.Stage;

/**
 * What is made of the entries, to be read.
 *
 * @param codeVersion of the program that answers
 * @param tablesVersion of the program that built what is read
 * @param position up to which entries can be read
 * @param behind how many cannot yet
 */
public record Projection(
        String name, String codeVersion, String tablesVersion, long position, long behind, Rebuilt rebuild) {

    /**
     * The last time that it was built, or the one that is going on.
     *
     * @param position up to which entries are in the copy
     * @param target the last entry as far as was known
     * @param entriesPerSecond absent until it can be told
     * @param secondsLeft absent where it cannot be told
     * @param problem why it failed
     */
    public record Rebuilt(
            Build.State state,
            Stage stage,
            Instant startedAt,
            Instant updatedAt,
            long position,
            long target,
            long percent,
            @Nullable Long entriesPerSecond,
            @Nullable Long secondsLeft,
            @Nullable String problem) {

        static Rebuilt of(Build build) {
            return new Rebuilt(
                    build.state(),
                    build.stage(),
                    build.startedAt(),
                    build.updatedAt(),
                    build.position(),
                    build.target(),
                    build.percent(),
                    build.rate(),
                    build.secondsLeft(),
                    build.problem());
        }
    }
}
