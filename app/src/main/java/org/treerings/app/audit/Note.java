package org.treerings.app.audit;

import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import org.treerings.app.audit.Verdict.Wrong;

/**
 * A text and the lines that sign it, as C2SP's signed-note has them.
 *
 * @param text with its last newline, without the empty line behind it
 * @param whole as it was read
 */
record Note(String text, List<Line> lines, String whole) {

    /** Bytes; room for more than a hundred post-quantum signatures. */
    static final int LARGEST = 1 << 20;

    private static final int MOST_LINES = 256;
    private static final String SIGN = "\u2014 ";
    private static final Pattern NAME = Pattern.compile("[^\\s\\p{Z}+]+");
    private static final Pattern CONTROL = Pattern.compile("[\\x00-\\x09\\x0b-\\x1f]");

    /**
     * A signature line.
     *
     * @param key the first four bytes: which of the name's keys signed
     */
    @SuppressWarnings("ArrayRecordComponent") // bytes are handed through, never compared
    record Line(String name, int key, byte[] signature) {}

    /** Reads a note, or throws {@link Wrong} at the file that it is from. */
    static Note parse(String where, byte[] bytes) {
        String note = bytes.length > LARGEST ? null : Strict.utf8(bytes);
        if (note == null || CONTROL.matcher(note).find()) {
            throw new Wrong(where, "is no signed note: it is too large, or no UTF-8 text, or holds control characters");
        }
        int end = note.lastIndexOf("\n\n");
        if (end < 0 || !note.endsWith("\n")) {
            throw new Wrong(where, "is no signed note: a text, an empty line and lines that sign it were expected");
        }
        return new Note(note.substring(0, end + 1), lines(where, note.substring(end + 2)), note);
    }

    private static List<Line> lines(String where, String signatures) {
        List<String> lines = signatures.lines().toList();
        if (lines.isEmpty() || lines.size() > MOST_LINES) {
            throw new Wrong(where, "has %d signature lines; 1 to %d were expected".formatted(lines.size(), MOST_LINES));
        }
        return lines.stream().map(line -> line(where, line)).toList();
    }

    private static Line line(String where, String line) {
        String[] words = line.startsWith(SIGN) ? line.substring(SIGN.length()).split(" ", 2) : new String[0];
        byte[] signature = words.length == 2 ? Strict.base64(words[1]) : null;
        if (signature == null
                || signature.length <= Integer.BYTES
                || !NAME.matcher(words[0]).matches()) {
            throw new Wrong(
                    where, "has a garbled signature line: a dash, a name and base64 were expected, not " + line);
        }
        int key = ByteBuffer.wrap(signature).getInt();
        return new Line(words[0], key, Arrays.copyOfRange(signature, Integer.BYTES, signature.length));
    }
}
