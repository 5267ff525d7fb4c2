package org.treerings.app.web;

/** A rebuild was asked for while one runs. */
final class RebuildRunning extends RuntimeException {

    private static final long serialVersionUID = 1;

    RebuildRunning(String projection) {
        super("The projection " + projection + " is being built anew already; see how far at /api/projections.");
    }
}
