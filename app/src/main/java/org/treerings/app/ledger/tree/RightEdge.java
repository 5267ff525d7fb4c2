package org.treerings.app.ledger.tree;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * All that has to be known of a tree to let it grow: of each level the hashes that do not fill a tile yet. One thread at
 * a time.
 */
public final class RightEdge {

    private static final byte[] NONE = {};

    private final Hashing hashing = new Hashing();
    private final List<Row> rows = new ArrayList<>();
    private Bundle bundle = new Bundle();
    private long size;

    /** Of the empty tree. */
    public RightEdge() {}

    /**
     * That of a tree of some size, read back from its tiles.
     *
     * @throws Tiles.Damaged if they lack something or contradict each other
     */
    public static RightEdge of(long size, Tiles tiles) {
        RightEdge edge = new RightEdge();
        edge.size = size;
        for (int level = 0; TilePath.count(size, level) > 0; level++) {
            edge.rows.add(row(size, level, tiles));
        }
        int width = width(size, TilePath.ENTRIES);
        if (width > 0) {
            edge.take(Bundle.leaves(tiles.read(partial(size, TilePath.ENTRIES))), width);
        }
        return edge;
    }

    private static Row row(long size, int level, Tiles tiles) {
        int width = width(size, level);
        if (width == 0) {
            return new Row();
        }
        byte[] tile = tiles.read(partial(size, level));
        if (tile.length < width * Hashing.BYTES) {
            throw new Tiles.Damaged(partial(size, level) + " is too short");
        }
        return Row.of(tile, width);
    }

    private void take(List<byte[]> leaves, int width) {
        Row hashes = new Row();
        leaves.stream().limit(width).forEach(leaf -> {
            bundle.add(leaf);
            hashes.add(hashing.leaf(leaf));
        });
        if (!Arrays.equals(hashes.bytes(), rows.getFirst().bytes())) {
            throw new Tiles.Damaged(partial(size, TilePath.ENTRIES) + " has other leaves than the tile has hashes");
        }
    }

    private static int width(long size, int level) {
        return (int) (TilePath.count(size, level) % TilePath.FULL);
    }

    private static TilePath partial(long size, int level) {
        long count = TilePath.count(size, level);
        return new TilePath(level, count / TilePath.FULL, (int) (count % TilePath.FULL));
    }

    /** Another that grows by itself. */
    public RightEdge copy() {
        RightEdge copy = new RightEdge();
        rows.forEach(row -> copy.rows.add(row.copy()));
        copy.bundle = Bundle.of(bundle.bytes());
        copy.size = size;
        return copy;
    }

    /** Adds a leaf and hands out the tiles that it fills. */
    public void add(byte[] leaf, TileSink filled) {
        bundle.add(leaf);
        byte[] hash = hashing.leaf(leaf);
        size++;
        int level = 0;
        while (row(level).add(hash)) {
            Row row = row(level);
            hash = row.root(hashing, NONE);
            filled.take(TilePath.full(level, TilePath.count(size, level) / TilePath.FULL - 1), row.bytes());
            row.clear();
            level++;
        }
        if (level > 0) {
            filled.take(TilePath.full(TilePath.ENTRIES, size / TilePath.FULL - 1), bundle.bytes());
            bundle.clear();
        }
    }

    private Row row(int level) {
        if (level == rows.size()) {
            rows.add(new Row());
        }
        return rows.get(level);
    }

    /** Hands out the tiles that are not full at this size. */
    public void partial(TileSink partial) {
        for (int level = 0; level < rows.size(); level++) {
            if (rows.get(level).count() > 0) {
                partial.take(partial(size, level), rows.get(level).bytes());
            }
        }
        if (size % TilePath.FULL > 0) {
            partial.take(partial(size, TilePath.ENTRIES), bundle.bytes());
        }
    }

    public long size() {
        return size;
    }

    public byte[] root() {
        byte[] right = NONE;
        for (Row row : rows) {
            right = row.count() == 0 ? right : row.root(hashing, right);
        }
        return right.length == 0 ? new Row().root(hashing, NONE) : right;
    }
}
