package org.treerings.app.ledger.checkpoint;

import java.util.Base64;
import java.util.List;

/**
 * A tree head.
 *
 * @param origin which log's
 * @param size how many leaves the tree has
 */
@SuppressWarnings("ArrayRecordComponent") // compared by its text
public record Checkpoint(String origin, long size, byte[] root) {

    private static final int ROOT_BYTES = 32;
    private static final int LINES = 3;

    /** What is signed: origin, size and root, a line each. Extension lines are passed over. */
    public static Checkpoint parse(String text) {
        List<String> lines = text.lines().toList();
        if (lines.size() < LINES || !text.endsWith("\n")) {
            throw new Malformed("a checkpoint has three lines");
        }
        try {
            Checkpoint checkpoint = new Checkpoint(
                    lines.getFirst(),
                    Long.parseLong(lines.get(1)),
                    Base64.getDecoder().decode(lines.get(2)));
            if (!text.startsWith(checkpoint.text()) || checkpoint.root.length != ROOT_BYTES || checkpoint.size < 0) {
                throw new Malformed("a checkpoint is not in canonical form");
            }
            return checkpoint;
        } catch (IllegalArgumentException e) {
            throw new Malformed("a checkpoint cannot be read", e);
        }
    }

    public String text() {
        return "%s\n%d\n%s\n".formatted(origin, size, Base64.getEncoder().encodeToString(root));
    }
}
