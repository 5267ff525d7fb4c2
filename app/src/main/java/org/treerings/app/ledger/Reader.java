package org.treerings.app.ledger;

/** Whoever follows the ledger and wants to hear that there is more. */
public interface Reader {

    /** Called by whoever appended: neither fails nor takes its time. */
    void wake();
}
