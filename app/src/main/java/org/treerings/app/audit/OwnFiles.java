package org.treerings.app.audit;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** The files that a server publishes where it keeps them; its keys stand in the database. */
record OwnFiles(DirectoryFiles files, DatabaseHead head) implements LogFiles {

    @Override
    public byte @Nullable [] read(String path, int limit) {
        return path.equals(Trust.KEY) ? head.keys().getBytes(UTF_8) : files.read(path, limit);
    }

    @Override
    public List<Tile> parts(Tile tile) {
        return files.parts(tile);
    }

    @Override
    public String toString() {
        return files.toString();
    }
}
