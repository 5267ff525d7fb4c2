package org.treerings.app.ledger.tree;

import java.util.ArrayList;
import java.util.List;

/** Proves, from the tiles of a tree, what is in it and what it grew from. One thread at a time. */
public final class Proofs {

    private final Hashing hashing = new Hashing();
    private final Tiles tiles;
    private final long size;

    public Proofs(Tiles tiles, long size) {
        this.tiles = tiles;
        this.size = size;
    }

    /** The root of the tree as it was at some size, up to today's. */
    public byte[] root(long then) {
        return then == 0 ? hashing.root(new byte[0], 0, 0) : hash(0, checked(then, size));
    }

    /** The hashes from a leaf to the root, the leaf's sibling first: RFC 6962, section 2.1.1. */
    public List<byte[]> inclusion(long position) {
        List<byte[]> path = new ArrayList<>();
        include(checked(position, size - 1), 0, size, path);
        return path;
    }

    private void include(long position, long from, long to, List<byte[]> path) {
        if (to - from > 1) {
            long middle = from + split(to - from);
            if (position < middle) {
                include(position, from, middle, path);
                path.add(hash(middle, to));
            } else {
                include(position, middle, to, path);
                path.add(hash(from, middle));
            }
        }
    }

    /** That the tree began as it was at an older size, which is not 0: RFC 6962, section 2.1.2. */
    public List<byte[]> consistency(long older) {
        List<byte[]> path = new ArrayList<>();
        if (older <= 0) {
            throw new IllegalArgumentException("every tree grows from the empty one");
        }
        grow(checked(older, size), 0, size, true, path);
        return path;
    }

    /**
     * Adds what proves a part of the tree.
     *
     * @param known whether this part is the whole of the older tree, whose root the reader has
     */
    private void grow(long older, long from, long to, boolean known, List<byte[]> path) {
        if (older == to) {
            if (!known) {
                path.add(hash(from, to));
            }
            return;
        }
        long middle = from + split(to - from);
        if (older <= middle) {
            grow(older, from, middle, known, path);
            path.add(hash(middle, to));
        } else {
            grow(older, middle, to, false, path);
            path.add(hash(from, middle));
        }
    }

    /** The hash of a subtree: of one that is complete it is in a tile, or a few hashes below one. */
    private byte[] hash(long from, long to) {
        long count = to - from;
        if (Long.bitCount(count) > 1) {
            long middle = from + split(count);
            return hashing.node(hash(from, middle), hash(middle, to));
        }
        int height = Long.numberOfTrailingZeros(count);
        int level = height / TilePath.BITS;
        long first = from >> (TilePath.BITS * level);
        TilePath path = tile(level, first / TilePath.FULL);
        byte[] tile = tiles.read(path);
        if (tile.length < path.width() * Hashing.BYTES) {
            throw new Tiles.Damaged(path + " is too short");
        }
        return hashing.root(tile, (int) (first % TilePath.FULL), 1 << (height % TilePath.BITS));
    }

    private TilePath tile(int level, long index) {
        long count = TilePath.count(size, level);
        return index < count / TilePath.FULL
                ? TilePath.full(level, index)
                : new TilePath(level, index, (int) (count % TilePath.FULL));
    }

    /** The largest power of two below. */
    private static long split(long count) {
        return Long.highestOneBit(count - 1);
    }

    private static long checked(long number, long most) {
        if (number < 0 || number > most) {
            throw new IllegalArgumentException(number + " is not within a tree, at most " + most);
        }
        return number;
    }
}
