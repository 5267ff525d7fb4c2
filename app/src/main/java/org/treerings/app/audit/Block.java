package org.treerings.app.audit;

import java.util.List;

/**
 * What stands in one bundle, each leaf found to be as the tile of hashes has it.
 *
 * @param file the bundle
 * @param hashes those of the leaves
 * @param root that of the tree of these hashes alone
 */
record Block(Tile file, List<Leaf> leaves, List<Hash> hashes, Hash root) {

    long first() {
        return file.index() * Tile.FULL;
    }

    /** The position behind the last one. */
    long end() {
        return first() + leaves.size();
    }

    boolean isFull() {
        return leaves.size() == Tile.FULL;
    }

    Place place(int offset) {
        return new Place(first() + offset, file.path());
    }
}
