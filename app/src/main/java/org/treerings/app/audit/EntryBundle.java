package org.treerings.app.audit;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.treerings.app.audit.Verdict.Wrong;

/**
 * The leaves of a tile, each behind its length in two bytes.
 *
 * @param leaves as many as could be read
 * @param left bytes that are no leaf any more
 */
record EntryBundle(Tile tile, List<byte[]> leaves, int left) {

    /** Bytes of a full one at most. */
    static final int LARGEST = Tile.FULL * (Short.BYTES + Leaf.LARGEST);

    static EntryBundle of(Tile tile, byte[] bytes) {
        List<byte[]> leaves = new ArrayList<>(tile.width());
        int at = 0;
        int end = end(bytes, at);
        while (end <= bytes.length && leaves.size() < tile.width()) {
            leaves.add(Arrays.copyOfRange(bytes, at + Short.BYTES, end));
            at = end;
            end = end(bytes, at);
        }
        return new EntryBundle(tile, leaves, bytes.length - at);
    }

    /** Where the leaf ends that begins here; behind all bytes if not even its length is there. */
    private static int end(byte[] bytes, int at) {
        int start = at + Short.BYTES;
        return start > bytes.length
                ? start
                : start + (Byte.toUnsignedInt(bytes[at]) << Byte.SIZE) + Byte.toUnsignedInt(bytes[at + 1]);
    }

    /** The leaves up to a narrower tile's end. */
    List<byte[]> first(int width) {
        return leaves.subList(0, Math.min(width, leaves.size()));
    }

    boolean isWhole() {
        return left == 0 && leaves.size() == tile.width();
    }

    /** Throws {@link Wrong} if there are fewer leaves than there should be, or more than leaves. */
    void check() {
        if (!isWhole()) {
            throw new Wrong(
                    new Place(tile.index() * Tile.FULL + leaves.size(), tile.path()).toString(),
                    "the bundle does not divide into %d leaves: it was cut, or something was added to it"
                            .formatted(tile.width()));
        }
    }
}
