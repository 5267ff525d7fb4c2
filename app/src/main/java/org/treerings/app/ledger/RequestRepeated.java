package org.treerings.app.ledger;

/** The key of the request was used before. Nothing was appended; what the first one was told is kept. */
public final class RequestRepeated extends RuntimeException {

    private static final long serialVersionUID = 1;

    RequestRepeated(Proposal proposal) {
        super("It was asked before: " + proposal.request());
    }
}
