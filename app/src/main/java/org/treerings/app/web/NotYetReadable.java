package org.treerings.app.web;

/** The read side has not caught up with a position in time, or there is no such position. */
final class NotYetReadable extends RuntimeException {

    private static final long serialVersionUID = 1;

    NotYetReadable(long position) {
        super("What was recorded up to position " + position + " cannot be read yet.");
    }
}
