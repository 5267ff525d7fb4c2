package org.treerings.queries;

/** A cursor that no page of this list has given out, or that was changed since. */
public final class InvalidCursor extends RuntimeException {

    private static final long serialVersionUID = 1;

    InvalidCursor(String list) {
        super("this cursor was not given out by a page of the " + list + ", or was changed since; begin without one");
    }
}
