package org.treerings.app.ledger.tree;

import java.util.Arrays;

/** The hashes at the right edge of a level: fewer than fill a tile. */
final class Row {

    private final byte[] hashes;
    private int count;

    Row() {
        this(new byte[TilePath.FULL * Hashing.BYTES], 0);
    }

    private Row(byte[] hashes, int count) {
        this.hashes = hashes;
        this.count = count;
    }

    static Row of(byte[] tile, int count) {
        return new Row(Arrays.copyOf(Arrays.copyOf(tile, count * Hashing.BYTES), TilePath.FULL * Hashing.BYTES), count);
    }

    Row copy() {
        return new Row(hashes.clone(), count);
    }

    /** Whether the tile is full now. */
    boolean add(byte[] hash) {
        Hashing.put(hash, hashes, count++);
        return count == TilePath.FULL;
    }

    int count() {
        return count;
    }

    byte[] bytes() {
        return Arrays.copyOf(hashes, count * Hashing.BYTES);
    }

    /** Over these and, if there is one, over a smaller tree to the right of them. */
    byte[] root(Hashing hashing, byte[] right) {
        if (right.length == 0) {
            return hashing.root(hashes, 0, count);
        }
        Hashing.put(right, hashes, count);
        return hashing.root(hashes, 0, count + 1);
    }

    void clear() {
        count = 0;
    }
}
