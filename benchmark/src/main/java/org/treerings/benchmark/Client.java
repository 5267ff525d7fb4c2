package org.treerings.benchmark;

/** Someone who does one thing after another, alone on a thread. */
interface Client {

    /** One thing, from the call to its certain answer. */
    void act() throws Exception;
}
