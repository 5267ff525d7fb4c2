package org.treerings.app.ledger.tree;

/** Takes tiles as they are made. */
@FunctionalInterface
public interface TileSink {

    /** Takes a tile; the bytes are its own. */
    void take(TilePath path, byte[] bytes);
}
