package org.treerings.app.ledger.publication;

/** The database contradicts what was signed. Whoever goes on from here signs two histories. */
final class Diverged extends RuntimeException {

    private static final long serialVersionUID = 1;

    Diverged(String reason) {
        super(reason);
    }
}
