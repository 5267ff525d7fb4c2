package org.treerings.app.ledger;

/** An append to a ledger that must not go on from where it stands; the reason says why. */
public final class Halted extends Refused {

    private static final long serialVersionUID = 1;

    Halted(String reason) {
        super(reason);
    }
}
