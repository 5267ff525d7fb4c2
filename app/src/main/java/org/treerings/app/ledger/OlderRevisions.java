package org.treerings.app.ledger;

import org.axonframework.serialization.upcasting.event.EventUpcasterChain;

/** How events of every older revision are read as events of today: one step for each change of shape, in order. */
public final class OlderRevisions {

    private OlderRevisions() {}

    public static EventUpcasterChain upcasters() {
        return new EventUpcasterChain(new OfficeInALanguage());
    }
}
