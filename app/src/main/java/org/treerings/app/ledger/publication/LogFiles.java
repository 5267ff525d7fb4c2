package org.treerings.app.ledger.publication;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;
import org.springframework.util.FileSystemUtils;
import org.treerings.app.ledger.tree.Bundle;
import org.treerings.app.ledger.tree.Hashing;
import org.treerings.app.ledger.tree.TilePath;
import org.treerings.app.ledger.tree.Tiles;

/** The tiles of a log in a directory, under the paths that they are served at. One thread at a time writes, any read. */
public final class LogFiles implements Tiles {

    private static final String PARTIAL = ".p";

    private final Path directory;
    private final DurableFiles files;

    public LogFiles(Path directory) {
        this(directory, new DurableFiles(directory.resolve("aside")));
    }

    LogFiles(Path directory, DurableFiles files) {
        this.directory = directory;
        this.files = files;
    }

    /** Takes a tile, to be there when the files are settled. One that is there already stays. */
    public void stage(TilePath path, byte[] bytes) {
        if (!isThere(path, bytes)) {
            files.stage(file(path), bytes);
        }
    }

    private boolean isThere(TilePath path, byte[] bytes) {
        return Files.exists(file(path))
                && bytesOf(path).filter(there -> Arrays.equals(there, bytes)).isPresent();
    }

    /** Returns when all that was staged is on the disk. */
    public void settle() {
        files.settle();
    }

    /** Removes what led to a full tile, which is there. */
    void dropPartials(TilePath full) {
        try {
            FileSystemUtils.deleteRecursively(partials(full));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What was partial may be gone once it is full. */
    @Override
    public byte[] read(TilePath path) {
        return bytesOf(path).or(() -> bytesOf(path.whenFull())).orElseThrow(() -> new Damaged(path + " is missing"));
    }

    /**
     * A tile as a log of some size serves it. A partial one, of whatever size and node, is the beginning of that at the right edge;
     * elsewhere it is gone, as the full one is there.
     */
    Optional<byte[]> serve(TilePath path, long size) {
        if (!path.isWithin(size)) {
            return Optional.empty();
        }
        if (path.isFull()) {
            return bytesOf(path);
        }
        TilePath edge = TilePath.partial(size, path.level());
        return path.index() == edge.index() ? bytesOf(edge).map(bytes -> begin(path, bytes)) : Optional.empty();
    }

    private static byte[] begin(TilePath path, byte[] wider) {
        return path.level() == TilePath.ENTRIES
                ? Bundle.first(path.width(), wider)
                : Arrays.copyOf(wider, path.width() * Hashing.BYTES);
    }

    private Optional<byte[]> bytesOf(TilePath path) {
        try {
            return Optional.of(Files.readAllBytes(file(path)));
        } catch (NoSuchFileException e) {
            return Optional.empty();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Path file(TilePath path) {
        return directory.resolve(path.toString());
    }

    private Path partials(TilePath path) {
        return directory.resolve(path.whenFull() + PARTIAL);
    }
}
