package org.treerings.app.audit;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.treerings.app.audit.Verdict.CannotTell;

/** The files of a published log, wherever they lie. */
interface LogFiles extends AutoCloseable {

    /**
     * A file's bytes, or nothing if it is not there.
     *
     * @param path below the log's prefix
     * @param limit bytes; of a longer file at least one more is answered, so that it can be told
     * @throws CannotTell if it cannot be had
     */
    byte @Nullable [] read(String path, int limit);

    /** Those parts of a tile that lie beside it, as far as the files can be listed. */
    default List<Tile> parts(Tile tile) {
        return List.of();
    }

    @Override
    default void close() {}
}
