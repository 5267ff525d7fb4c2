package org.treerings.app.ledger.checkpoint;

/** A note, a checkpoint or a key that is none. */
public class Malformed extends RuntimeException {

    private static final long serialVersionUID = 1;

    public Malformed(String reason) {
        super(reason);
    }

    public Malformed(String reason, Throwable cause) {
        super(reason, cause);
    }
}
