package org.treerings.app.ledger.publication;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.util.FileSystemUtils;
import org.treerings.app.ledger.tree.Bundle;
import org.treerings.app.ledger.tree.Hashing;
import org.treerings.app.ledger.tree.TilePath;
import org.treerings.app.ledger.tree.Tiles;

/** The tiles of a log in a directory, under the paths that they are served at. One thread at a time writes, any read. */
public final class LogFiles implements Tiles {

    /** So many staged files are settled together. */
    public static final int ENOUGH = 128;

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
        if (bytesOf(path).filter(there -> Arrays.equals(there, bytes)).isEmpty()) {
            files.stage(file(path), bytes);
        }
    }

    /** Returns when all that was staged is on the disk. */
    public void settle() {
        files.settle();
    }

    public int staged() {
        return files.staged();
    }

    /** Removes what led to a full tile, which is there. */
    void dropPartials(TilePath full) {
        try {
            FileSystemUtils.deleteRecursively(partials(full));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public byte[] read(TilePath path) {
        return bytesOf(path)
                .or(() -> bytesOf(path.whenFull()))
                .or(() -> wider(path))
                .orElseThrow(() -> new Damaged(path + " is missing"));
    }

    /**
     * A tile as it is served. A partial one of a size that another node published is the beginning of a wider one; when the full
     * tile is there, it is gone.
     */
    Optional<byte[]> serve(TilePath path) {
        Optional<byte[]> there = bytesOf(path);
        return there.isPresent() || path.isFull() || Files.exists(file(path.whenFull()))
                ? there
                : wider(path).map(bytes -> begin(path, bytes));
    }

    private static byte[] begin(TilePath path, byte[] wider) {
        return path.level() == TilePath.ENTRIES
                ? Bundle.first(path.width(), wider)
                : Arrays.copyOf(wider, path.width() * Hashing.BYTES);
    }

    private Optional<byte[]> wider(TilePath path) {
        Path partials = partials(path);
        if (!Files.isDirectory(partials)) {
            return Optional.empty();
        }
        try (Stream<Path> widths = Files.list(partials)) {
            return widths.map(file -> Integer.parseInt(file.getFileName().toString()))
                    .max(Comparator.naturalOrder())
                    .filter(width -> width > path.width())
                    .flatMap(width -> bytesOf(new TilePath(path.level(), path.index(), width)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
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
