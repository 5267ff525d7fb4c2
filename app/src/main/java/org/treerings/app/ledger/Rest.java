package org.treerings.app.ledger;

import java.time.Duration;

/**
 * How long a reader leaves the ledger alone after it has read to its end. Who is called for every single entry spends
 * more on transactions and on documents written over and over than on entries: where many come, more may gather, and
 * where few come nobody waits.
 */
final class Rest {

    private static final Duration PER_ENTRY = Duration.ofMillis(5);
    private static final Duration LONGEST = Duration.ofMillis(250);

    private Rest() {}

    /** After so many entries were found since the last rest; none after one. */
    static Duration after(long entries) {
        Duration rest = PER_ENTRY.multipliedBy(Math.max(0, entries - 1));
        return rest.compareTo(LONGEST) < 0 ? rest : LONGEST;
    }
}
