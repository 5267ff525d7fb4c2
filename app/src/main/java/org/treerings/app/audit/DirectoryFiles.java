package org.treerings.app.audit;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.treerings.app.audit.Verdict.CannotTell;

/** A log's files in a directory: a static copy, or where the server itself keeps them. */
record DirectoryFiles(Path directory) implements LogFiles {

    @Override
    public byte @Nullable [] read(String path, int limit) {
        return read(directory.resolve(path), limit);
    }

    /** Reads a file as {@link LogFiles#read} does. */
    static byte @Nullable [] read(Path file, int limit) {
        try (InputStream bytes = Files.newInputStream(file)) {
            return bytes.readNBytes(limit + 1);
        } catch (NoSuchFileException _) {
            return null;
        } catch (IOException e) {
            throw new CannotTell(file + " cannot be read: " + e.getMessage());
        }
    }

    @Override
    public List<Tile> parts(Tile tile) {
        Path parts = directory.resolve(tile.full().path() + ".p");
        if (!Files.isDirectory(parts)) {
            return List.of();
        }
        List<Tile> found = new ArrayList<>();
        try (DirectoryStream<Path> files = Files.newDirectoryStream(parts)) {
            for (Path file : files) {
                Long width = Strict.decimal(file.getFileName().toString());
                if (width != null && width > 0 && width < Tile.FULL) {
                    found.add(tile.narrowed(width.intValue()));
                }
            }
        } catch (IOException e) {
            throw new CannotTell(parts + " cannot be listed: " + e.getMessage());
        }
        return found;
    }

    @Override
    public String toString() {
        return directory.toString();
    }
}
