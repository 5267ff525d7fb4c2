package org.treerings.app.ledger;

import org.jspecify.annotations.Nullable;

/** Stands open until someone shuts it, for good. */
final class Gate {

    private volatile @Nullable String reason;

    void shut(String why) {
        reason = why;
    }

    void pass() {
        String why = reason;
        if (why != null) {
            throw new Halted(why);
        }
    }
}
