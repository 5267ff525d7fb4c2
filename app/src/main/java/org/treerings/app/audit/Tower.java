package org.treerings.app.audit;

import java.util.ArrayList;
import java.util.List;

/** The tiles above the leaves' hashes, checked as soon as all below them is known. */
final class Tower {

    private final Tiles tiles;
    private final List<Floor> floors = new ArrayList<>();

    /** A level's tile that is being filled. */
    private static final class Floor {

        private final List<Hash> hashes = new ArrayList<>(Tile.FULL);
        private long index;
    }

    Tower(Tiles tiles) {
        this.tiles = tiles;
    }

    /** Takes in the root of the next full tile of level 0. */
    void add(Hash root) {
        Hash hash = root;
        for (int level = 1; ; level++) {
            if (floors.size() < level) {
                floors.add(new Floor());
            }
            Floor floor = floors.get(level - 1);
            floor.hashes.add(hash);
            if (floor.hashes.size() < Tile.FULL) {
                return;
            }
            check(level, floor);
            hash = Frontier.root(floor.hashes);
            floor.hashes.clear();
            floor.index++;
        }
    }

    /** Checks what is left: the partial tiles at the right edge. */
    void end() {
        for (int level = 1; level <= floors.size(); level++) {
            Floor floor = floors.get(level - 1);
            if (!floor.hashes.isEmpty()) {
                check(level, floor);
            }
        }
    }

    private void check(int level, Floor floor) {
        tiles.check(new Tile(level, floor.index, floor.hashes.size()), floor.hashes);
    }
}
