package org.treerings.app.web;

import java.util.Optional;
import org.treerings.app.ledger.Entry;
import org.treerings.app.ledger.Ledger;
import org.treerings.kernel.identity.EntryId;
import org.treerings.queries.facts.Positions;

/** Finds entries by their identifiers. */
public final class RecordedEntries {

    private final Ledger ledger;
    private final Positions positions;
    private final ReadSide readSide;

    public RecordedEntries(Ledger ledger, Positions positions, ReadSide readSide) {
        this.ledger = ledger;
        this.positions = positions;
        this.readSide = readSide;
    }

    /** The entry; one that was recorded a moment ago is waited for. */
    public Entry find(EntryId entry) {
        return positions
                .of(entry)
                .or(() -> readSide.shows(ledger.head()) ? positions.of(entry) : Optional.empty())
                .flatMap(ledger::at)
                .orElseThrow(() -> new NotThere("unknown-entry", "There is no entry " + entry + "."));
    }
}
