package org.treerings.app.ledger.publication;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.treerings.app.ledger.checkpoint.Checkpoint;
import org.treerings.app.ledger.checkpoint.Malformed;
import org.treerings.app.ledger.checkpoint.Note;

/**
 * The last checkpoint, kept outside of the database: beside the tiles, and where the operator wants it. A database that knows
 * less than one of them was put back.
 */
class Copies {

    /** A checkpoint that was kept. */
    record Copy(Path file, Note note, Checkpoint checkpoint) {}

    private static final String NAME = "checkpoint";

    private final Map<Path, DurableFiles> places = new LinkedHashMap<>();

    /** In some directories, each with room aside as a file is not moved from one disk to another. */
    Copies(List<Path> directories) {
        directories.forEach(
                directory -> places.put(directory.resolve(NAME), new DurableFiles(directory.resolve("aside"))));
    }

    List<Copy> read() {
        return places.keySet().stream()
                .map(Copies::read)
                .flatMap(Optional::stream)
                .toList();
    }

    private static Optional<Copy> read(Path file) {
        try {
            Note note = Note.parse(Files.readAllBytes(file));
            return Optional.of(new Copy(file, note, Checkpoint.parse(note.text())));
        } catch (NoSuchFileException e) {
            return Optional.empty();
        } catch (Malformed e) {
            throw new Diverged("The file " + file + " is no checkpoint: " + e.getMessage() + ".");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Keeps a checkpoint in each place that does not have it, or a later one, yet. */
    void keep(Note note) {
        long size = Checkpoint.parse(note.text()).size();
        places.forEach((place, files) -> {
            if (read(place).filter(copy -> copy.checkpoint().size() >= size).isEmpty()) {
                files.stage(place, note.bytes());
                files.settle();
            }
        });
    }
}
