package org.treerings.queries.facts;

import java.time.Instant;
import org.axonframework.eventhandling.EventMessage;
import org.jspecify.annotations.Nullable;
import org.treerings.kernel.event.CityEvent;
import org.treerings.kernel.event.Provenance;
import org.treerings.kernel.identity.EntryId;

/**
 * An entry as the ledger holds it.
 *
 * @param position in the order of the whole ledger
 * @param correlation what it was caused with, where that is known
 */
public record Recorded(
        long position,
        EntryId entry,
        Instant recordedAt,
        CityEvent event,
        Provenance provenance,
        @Nullable String correlation) {

    /** The entry that a message brings. */
    public static Recorded of(long position, EventMessage<?> message) {
        Object correlation = message.getMetaData().get("correlationId");
        return new Recorded(
                position,
                EntryId.of(message.getIdentifier()),
                message.getTimestamp(),
                (CityEvent) message.getPayload(),
                Provenance.of(message.getMetaData()),
                correlation == null ? null : correlation.toString());
    }
}
