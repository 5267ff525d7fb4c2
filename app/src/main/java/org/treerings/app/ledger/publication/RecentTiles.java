package org.treerings.app.ledger.publication;

import java.util.LinkedHashMap;
import java.util.Map;
import org.treerings.app.ledger.tree.TilePath;
import org.treerings.app.ledger.tree.Tiles;

/** Remembers what was read last: one proof after the other needs mostly the same tiles. */
final class RecentTiles implements Tiles {

    /** Of 8 kB. */
    private static final int MOST = 64;

    private final Tiles tiles;

    @SuppressWarnings("serial") // never written
    private final Map<TilePath, byte[]> recent = new LinkedHashMap<>(MOST, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<TilePath, byte[]> eldest) {
            return size() > MOST;
        }
    };

    RecentTiles(Tiles tiles) {
        this.tiles = tiles;
    }

    @Override
    public byte[] read(TilePath path) {
        return recent.computeIfAbsent(path, tiles::read);
    }
}
