package org.treerings.app.erasure;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.nio.file.StandardOpenOption.APPEND;
import static java.nio.file.StandardOpenOption.CREATE;
import static java.nio.file.StandardOpenOption.DSYNC;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.treerings.app.ledger.Entry;
import org.treerings.kernel.identity.EntryId;

/**
 * The erasures by position and entry, a line each, in a file that is not put back together with the database. It holds nothing
 * of what was erased.
 */
public final class ErasureList {

    /** An entry whose payload is gone. */
    public record Erased(long position, EntryId entry) {

        private static Erased of(MatchResult line) {
            return new Erased(Long.parseLong(line.group(1)), EntryId.of(line.group(2)));
        }

        @Override
        public String toString() {
            return position + " " + entry;
        }
    }

    private static final Pattern LINE = Pattern.compile("^(\\d+) ([0-9a-f-]{36})\n", Pattern.MULTILINE);

    private final Path file;

    /** The list in a file, which is made with its first line. */
    public ErasureList(Path file) {
        this.file = file;
    }

    /** Adds an entry, on the disk when this returns. Twice is once. */
    void add(Entry entry) {
        add(new Erased(entry.position(), new EntryId(entry.id())));
    }

    synchronized void add(Erased erased) {
        if (read().contains(erased)) {
            return;
        }
        try {
            Files.createDirectories(file.toAbsolutePath().getParent());
            // On a line of its own, whatever became of the one before.
            Files.writeString(file, (Files.exists(file) ? "\n" : "") + erased + "\n", UTF_8, CREATE, APPEND, DSYNC);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** All of them in the order of their being added. A line that was cut short was never acted upon. */
    synchronized List<Erased> read() {
        try {
            return LINE.matcher(Files.readString(file, UTF_8))
                    .results()
                    .map(Erased::of)
                    .toList();
        } catch (NoSuchFileException e) {
            return List.of();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
