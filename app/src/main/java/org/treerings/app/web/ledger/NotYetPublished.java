package org.treerings.app.web.ledger;

/** No checkpoint covers what was asked for, yet. */
final class NotYetPublished extends RuntimeException {

    private static final long serialVersionUID = 1;

    NotYetPublished() {
        super("No checkpoint covers this yet.");
    }
}
