package org.treerings.app.ledger.checkpoint;

/** A note, a checkpoint or a key that is none. */
public class Malformed extends RuntimeException {

    private static final long serialVersionUID = 1;

    Malformed(String reason) {
        super(reason);
    }

    Malformed(String reason, Throwable cause) {
        super(reason, cause);
    }
}
