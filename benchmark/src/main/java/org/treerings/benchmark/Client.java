package org.treerings.benchmark;

/** Someone who does one thing after another, alone on a thread. */
interface Client {

    /** One thing, from the call to its certain answer. */
    void act() throws Exception;

    /** The product serves each request on a virtual thread. */
    default Thread.Builder threads() {
        return Thread.ofVirtual();
    }
}
