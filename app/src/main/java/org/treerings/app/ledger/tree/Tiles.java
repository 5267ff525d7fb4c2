package org.treerings.app.ledger.tree;

/** Where tiles can be read from. */
@FunctionalInterface
public interface Tiles {

    /**
     * The bytes of a tile, or of one that is further on and begins with them.
     *
     * @throws Damaged if it is not there
     */
    byte[] read(TilePath path);

    /** A log that lacks what it should have, or has it otherwise. */
    class Damaged extends RuntimeException {

        private static final long serialVersionUID = 1;

        public Damaged(String what) {
            super(what);
        }
    }
}
