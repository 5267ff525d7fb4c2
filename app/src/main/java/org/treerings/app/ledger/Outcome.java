package org.treerings.app.ledger;

/** What became of a proposal. */
sealed interface Outcome {

    /** It stands in the ledger; its last event at this position. */
    record Appended(long position) implements Outcome {}

    /** Another entry holds a version that it wanted. Nothing of it was appended. */
    record Conflicting() implements Outcome {}

    /** Nothing of it was appended, for a reason of the database's. */
    record Failed(RuntimeException reason) implements Outcome {}
}
