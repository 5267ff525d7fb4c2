package org.treerings.app.audit;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.treerings.app.audit.Verdict.Wrong;

/**
 * A {@code .tlog-proof} as C2SP's tlog-proof has it.
 *
 * @param path the hashes beside the way from the leaf to the root
 * @param checkpoint as it stands there
 */
record ProofFile(long index, List<Hash> path, String checkpoint) {

    /** Bytes: a checkpoint and 64 hashes. */
    static final int LARGEST = Note.LARGEST + 4_096;

    private static final String HEAD = "c2sp.org/tlog-proof@v1";
    private static final String EXTRA = "extra ";
    private static final String INDEX = "index ";
    private static final int DEEPEST = 63;

    /** Reads a proof, or throws {@link Wrong} at the file that it is from. */
    static ProofFile parse(String where, byte[] bytes) {
        String text = bytes.length > LARGEST ? null : Strict.utf8(bytes);
        int end = text == null ? -1 : text.indexOf("\n\n");
        if (text == null || end < 0 || !text.startsWith(HEAD + "\n")) {
            throw new Wrong(
                    where,
                    "is no proof: %s, an index, hashes, an empty line and a checkpoint were expected".formatted(HEAD));
        }
        Iterator<String> lines = text.substring(HEAD.length() + 1, end).lines().iterator();
        return new ProofFile(index(where, lines), hashes(where, lines), text.substring(end + 2));
    }

    private static long index(String where, Iterator<String> lines) {
        String line = lines.hasNext() ? lines.next() : "";
        // What an application adds is signed by nobody, and nothing here follows from it.
        String told = line.startsWith(EXTRA) && lines.hasNext() ? lines.next() : line;
        Long index = told.startsWith(INDEX) ? Strict.decimal(told.substring(INDEX.length())) : null;
        if (index == null) {
            throw new Wrong(where, "has no line with an index");
        }
        return index;
    }

    private static List<Hash> hashes(String where, Iterator<String> lines) {
        List<Hash> hashes = new ArrayList<>();
        while (lines.hasNext()) {
            Hash hash = Hash.fromBase64(lines.next());
            if (hash == null || hashes.size() == DEEPEST) {
                throw new Wrong(where, "has a garbled hash, or more than " + DEEPEST + " of them");
            }
            hashes.add(hash);
        }
        return hashes;
    }

    /** Throws {@link Wrong} if it does not lead from the leaf to the root. */
    void check(String where, Leaf leaf, Checkpoint root) {
        if (index != leaf.position()) {
            throw new Wrong(where, "proves position %d, not %d".formatted(index, leaf.position()));
        }
        if (!checkpoint.equals(root.note().whole())) {
            throw new Wrong(where, "carries another checkpoint than the bundle");
        }
        Hash reached = Inclusion.root(index, root.size(), Hash.leaf(leaf.bytes()), path);
        if (!root.root().equals(reached)) {
            throw new Wrong(
                    "position " + index + ", " + where,
                    "leaf and proof lead to the root %s, the checkpoint says %s: the leaf or the proof was changed"
                            .formatted(describe(reached), root.root()));
        }
    }

    private static String describe(@Nullable Hash reached) {
        return reached == null ? "(none: too few or too many hashes)" : reached.base64();
    }
}
