package org.treerings.app.audit;

import java.io.BufferedInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.Collections;
import java.util.HashSet;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import org.jspecify.annotations.Nullable;
import org.treerings.app.audit.Verdict.CannotTell;
import org.treerings.app.audit.Verdict.Wrong;

/** The files of an evidence bundle, read where they lie: nothing is ever unpacked to disk. */
final class Evidence implements LogFiles {

    static final String ENTRIES = "entries.ndjson";

    private static final Pattern KNOWN =
            Pattern.compile("README\\.md|key|checkpoint|entries\\.ndjson|proofs/(0|[1-9][0-9]{0,15})\\.tlog-proof");

    private final Path file;
    private final ZipFile zip;
    private final Set<String> names = new HashSet<>();

    /** Opens a bundle, or throws a {@link Verdict} if it is none. */
    Evidence(Path file) {
        this.file = file;
        try {
            zip = new ZipFile(file.toFile());
        } catch (ZipException e) {
            throw new CannotTell(file + " is no zip file, or not a whole one: " + e.getMessage());
        } catch (IOException | IllegalArgumentException e) {
            throw new CannotTell(file + " cannot be read: " + e.getMessage());
        }
        for (ZipEntry entry : Collections.list(zip.entries())) {
            if (!KNOWN.matcher(entry.getName()).matches() || !names.add(entry.getName())) {
                throw new Wrong(entry.getName(), "does not belong in an evidence bundle, or is in it twice");
            }
        }
    }

    /** How many proofs there are. */
    long proofs() {
        return names.stream().filter(name -> name.startsWith("proofs/")).count();
    }

    @Override
    public byte @Nullable [] read(String path, int limit) {
        try (InputStream bytes = open(path)) {
            return bytes == null ? null : bytes.readNBytes(limit + 1);
        } catch (ZipException | EOFException e) {
            throw damaged(path, e);
        } catch (IOException e) {
            throw new CannotTell(file + " cannot be read: " + e.getMessage());
        }
    }

    static Wrong damaged(String path, IOException e) {
        return new Wrong(
                path, "does not unpack (%s): its bytes in the zip file were changed".formatted(e.getMessage()));
    }

    /** What {@code path} names, to be read bit by bit, or nothing. */
    @Nullable
    InputStream open(String path) throws IOException {
        ZipEntry entry = names.contains(path) ? zip.getEntry(path) : null;
        return entry == null ? null : new BufferedInputStream(zip.getInputStream(entry));
    }

    @Override
    public String toString() {
        return file.toString();
    }

    @Override
    public void close() {
        try {
            zip.close();
        } catch (IOException e) {
            throw new CannotTell(file + " cannot be closed: " + e.getMessage());
        }
    }
}
