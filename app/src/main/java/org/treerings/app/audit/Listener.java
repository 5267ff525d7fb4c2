package org.treerings.app.audit;

/** Hears of a log's blocks in their order. */
interface Listener {

    /**
     * Takes the next block in.
     *
     * @param before the roots of all full blocks in front of it
     */
    void block(Block block, Frontier before);

    /** Is told, once all of the log was right, to say what it has proven. */
    default void end(Findings findings) {}
}
