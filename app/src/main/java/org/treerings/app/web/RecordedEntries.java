package org.treerings.app.web;

import org.treerings.app.ledger.Entry;
import org.treerings.app.ledger.Ledger;
import org.treerings.kernel.identity.EntryId;
import org.treerings.queries.facts.Positions;

/** Finds entries by their identifiers. */
public final class RecordedEntries {

    /** At the highest rates, what is recorded in ten seconds. */
    private static final int NOT_YET_PROJECTED = 20_000;

    private final Ledger ledger;
    private final Positions positions;

    public RecordedEntries(Ledger ledger, Positions positions) {
        this.ledger = ledger;
        this.positions = positions;
    }

    /** The entry, also one that was recorded a moment ago, of which nothing else knows yet. */
    public Entry find(EntryId entry) {
        return positions
                .of(entry)
                .flatMap(ledger::at)
                .or(() -> ledger.amongLast(NOT_YET_PROJECTED, entry))
                .orElseThrow(() -> new NotThere("unknown-entry", "There is no entry " + entry + "."));
    }
}
