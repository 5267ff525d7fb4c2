package org.treerings.app.audit;

import java.util.List;
import org.treerings.app.audit.Verdict.CannotTell;
import org.treerings.app.audit.Verdict.Wrong;

/**
 * A signed tree head, as C2SP's tlog-checkpoint has it.
 *
 * @param origin the log's name
 * @param size how many entries
 */
record Checkpoint(String origin, long size, Hash root, Note note) {

    /** The largest whole number that JSON holds without loss, which positions are written in. */
    static final long LARGEST_SIZE = 1L << 53;

    /** Reads a checkpoint, or throws {@link Wrong} at the file that it is from. */
    static Checkpoint parse(String where, byte[] bytes) {
        Note note = Note.parse(where, bytes);
        List<String> lines = note.text().lines().toList();
        if (lines.size() < 3 || lines.contains("")) {
            throw new Wrong(where, "is no checkpoint: three lines, origin, size and root, were expected");
        }
        if (!lines.get(1).matches("0|[1-9][0-9]*")) {
            throw new Wrong(where, "has no size in its second line: decimal digits were expected, not " + lines.get(1));
        }
        Hash root = Hash.fromBase64(lines.get(2));
        if (root == null) {
            throw new Wrong(where, "has no root in its third line: 32 bytes in base64 were expected");
        }
        return new Checkpoint(lines.getFirst(), size(lines.get(1)), root, note);
    }

    private static long size(String digits) {
        Long size = Strict.decimal(digits);
        if (size == null || size > LARGEST_SIZE) {
            throw new CannotTell("a checkpoint tells of %s entries, which is beyond counting".formatted(digits));
        }
        return size;
    }
}
