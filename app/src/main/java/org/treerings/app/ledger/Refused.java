package org.treerings.app.ledger;

/** An append that is certain not to have happened: the ledger is as it was, the command may be sent again. */
public class Refused extends RuntimeException {

    private static final long serialVersionUID = 1;

    Refused(String reason) {
        super(reason);
    }

    Refused(String reason, Throwable cause) {
        super(reason, cause);
    }
}
