package org.treerings.app.web;

/** More was sent than is read. */
final class TooLarge extends RuntimeException {

    private static final long serialVersionUID = 1;

    TooLarge(String reason) {
        super(reason);
    }
}
