package org.treerings.app.ledger;

/**
 * An append that nobody can tell the outcome of, because the database went away while it worked and did not come back
 * in time. Only the ledger itself can tell later: look before sending again.
 */
public class OutcomeUnknown extends RuntimeException {

    private static final long serialVersionUID = 1;

    OutcomeUnknown(Throwable cause) {
        super("The database did not answer whether the entries were appended.", cause);
    }
}
