package org.treerings.app.audit;

import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.util.zip.ZipException;
import org.jspecify.annotations.Nullable;
import org.treerings.app.audit.Verdict.CannotTell;
import org.treerings.app.audit.Verdict.Wrong;

/** A bundle's entries line by line, none of them kept. */
final class EntryLines implements AutoCloseable {

    /** Bytes of a line; the largest body that the product takes in makes half of it. */
    private static final int LARGEST = 16 << 20;

    private final InputStream lines;
    private int number;

    /** Opens the entries of a bundle, or throws {@link Wrong} if there are none. */
    EntryLines(Evidence evidence) {
        try {
            InputStream found = evidence.open(Evidence.ENTRIES);
            if (found == null) {
                throw new Wrong(Evidence.ENTRIES, "is not in the bundle");
            }
            lines = found;
        } catch (IOException e) {
            throw Evidence.damaged(Evidence.ENTRIES, e);
        }
    }

    /** How the line that was read last is called. */
    String place() {
        return Evidence.ENTRIES + " line " + number;
    }

    /** The next line, or nothing behind the last one. */
    byte @Nullable [] next() {
        number++;
        ByteArrayOutputStream line = new ByteArrayOutputStream();
        try {
            for (int letter = lines.read(); letter >= 0; letter = lines.read()) {
                if (letter == '\n') {
                    return line.toByteArray();
                }
                if (line.size() == LARGEST) {
                    throw new CannotTell(place() + " is longer than " + LARGEST + " bytes, which is beyond reach");
                }
                line.write(letter);
            }
        } catch (ZipException | EOFException e) {
            throw Evidence.damaged(place(), e);
        } catch (IOException e) {
            throw new CannotTell(place() + " cannot be read: " + e.getMessage());
        }
        return line.size() == 0 ? null : line.toByteArray();
    }

    @Override
    public void close() {
        try {
            lines.close();
        } catch (IOException e) {
            throw new CannotTell(Evidence.ENTRIES + " cannot be closed: " + e.getMessage());
        }
    }
}
