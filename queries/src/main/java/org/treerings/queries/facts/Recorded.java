package org.treerings.queries.facts;

import java.time.Instant;
import org.axonframework.eventhandling.EventMessage;
import org.jspecify.annotations.Nullable;
import org.treerings.kernel.event.CityEvent;
import org.treerings.kernel.event.Provenance;
import org.treerings.kernel.event.Remains;
import org.treerings.kernel.identity.EntryId;

/**
 * An entry as the ledger holds it.
 *
 * @param position in the order of the whole ledger
 * @param event what remains of it, where it is erased
 * @param correlation what it was caused with, where that is known
 * @param erased whether nobody knows any more what it said
 */
public record Recorded(
        long position,
        EntryId entry,
        Instant recordedAt,
        CityEvent event,
        Provenance provenance,
        @Nullable String correlation,
        boolean erased) {

    /** An entry that says what it said. */
    public Recorded(
            long position,
            EntryId entry,
            Instant recordedAt,
            CityEvent event,
            Provenance provenance,
            @Nullable String correlation) {
        this(position, entry, recordedAt, event, provenance, correlation, false);
    }

    /** The entry that a message brings. */
    public static Recorded of(long position, EventMessage<?> message) {
        Object correlation = message.getMetaData().get("correlationId");
        return new Recorded(
                position,
                EntryId.of(message.getIdentifier()),
                message.getTimestamp(),
                (CityEvent) message.getPayload(),
                Provenance.of(message.getMetaData()),
                correlation == null ? null : correlation.toString(),
                message.getMetaData().containsKey(Remains.MARK));
    }
}
