package org.treerings.app.web;

/** Whether what was written can be read yet. */
public interface ReadSide {

    /** Waits a while until the entry at a position can be read; false if it cannot be by then, or is not there. */
    boolean shows(long position);

    /** The position up to which all entries can be read, of whatever city; -1 while there is none. */
    long position();
}
