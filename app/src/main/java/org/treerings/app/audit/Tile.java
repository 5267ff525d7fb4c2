package org.treerings.app.audit;

/**
 * A file of the log: 256 hashes, or entries, or the first of them.
 *
 * @param level counts from 0 at the leaves' hashes, or {@link #ENTRIES}
 * @param index among the tiles of its level
 * @param width 1 to 256
 */
record Tile(int level, long index, int width) {

    /** How many hashes or entries a full one holds. */
    static final int FULL = 256;

    /** The entries themselves, in place of a level. */
    static final int ENTRIES = -1;

    private static final int GROUP = 1000;

    /** The tile that is full, or will be. */
    Tile full() {
        return new Tile(level, index, FULL);
    }

    Tile narrowed(int toWidth) {
        return new Tile(level, index, toWidth);
    }

    boolean isFull() {
        return width == FULL;
    }

    /** Its path below the log's prefix: the index in groups of three digits, all but the last after an x. */
    String path() {
        StringBuilder groups = new StringBuilder("%03d".formatted(index % GROUP));
        for (long rest = index / GROUP; rest > 0; rest /= GROUP) {
            groups.insert(0, "x%03d/".formatted(rest % GROUP));
        }
        String part = isFull() ? "" : ".p/" + width;
        return "tile/" + (level == ENTRIES ? "entries" : level) + "/" + groups + part;
    }

    @Override
    public String toString() {
        return path();
    }
}
