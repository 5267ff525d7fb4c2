package org.treerings.app.audit;

import java.util.ArrayList;
import java.util.List;

/** Reads blocks of a log of some size, and checks each by itself: its leaves, their hashes, the tile of these. */
final class Blocks {

    private final Tiles tiles;
    private final long size;

    Blocks(Tiles tiles, long size) {
        this.tiles = tiles;
        this.size = size;
    }

    long count() {
        return Math.ceilDiv(size, (long) Tile.FULL);
    }

    Block read(long index) {
        int width = (int) Math.min(Tile.FULL, size - index * Tile.FULL);
        Tile file = new Tile(Tile.ENTRIES, index, width);
        EntryBundle bundle = tiles.bundle(file);
        List<byte[]> bytes = bundle.first(width);
        List<Hash> hashes = bytes.stream().map(Hash::leaf).toList();
        tiles.check(new Tile(0, index, width), hashes);
        bundle.check();
        String path = file.path();
        List<Leaf> leaves = new ArrayList<>(width);
        for (byte[] leaf : bytes) {
            leaves.add(LeafForm.read(new Place(index * Tile.FULL + leaves.size(), path), leaf));
        }
        return new Block(file, leaves, hashes, Frontier.root(hashes));
    }
}
