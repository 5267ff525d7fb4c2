package org.treerings.app.ledger;

/** What became of a proposal. */
sealed interface Outcome {

    /** It stands in the ledger; its last event at this position. Where it has none, the head of the ledger. */
    record Appended(long position) implements Outcome {}

    /** Another entry holds a version that it wanted, or a stream that it relied on has grown. Nothing of it was appended. */
    record Conflicting() implements Outcome {}

    /** The key of its request was used before. Nothing of it was appended. */
    record Repeated() implements Outcome {}

    /** Nothing of it was appended, for a reason of the database's. */
    record Failed(RuntimeException reason) implements Outcome {}

    /** What {@code ledger.settle} says. */
    static Outcome settled(String finding, long position) {
        return switch (finding) {
            case "appended" -> new Appended(position);
            case "repeated" -> new Repeated();
            default -> new Conflicting();
        };
    }
}
