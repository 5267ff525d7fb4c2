package org.treerings.queries;

import static java.util.stream.Collectors.toMap;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.eventsourcing.eventstore.EmbeddedEventStore;
import org.axonframework.eventsourcing.eventstore.inmemory.InMemoryEventStorageEngine;
import org.axonframework.messaging.MetaData;
import org.treerings.kernel.event.CityEvent;
import org.treerings.kernel.event.Provenance;
import org.treerings.kernel.identity.CityId;
import org.treerings.kernel.identity.EntryId;
import org.treerings.queries.facts.Recorded;

/** Entries in memory, at gap-free positions from 0. */
public final class Ledger {

    private final EmbeddedEventStore store = EmbeddedEventStore.builder()
            .storageEngine(new InMemoryEventStorageEngine())
            .build();
    private final List<Recorded> entries = new ArrayList<>();

    public EmbeddedEventStore store() {
        return store;
    }

    public List<Recorded> entries() {
        return List.copyOf(entries);
    }

    /** The position up to which each city's entries reach. */
    public Map<CityId, Long> last() {
        return entries.stream().collect(toMap(entry -> entry.event().city(), Recorded::position, Math::max));
    }

    public Recorded append(Provenance provenance, Instant recordedAt, CityEvent event) {
        long position = entries.size();
        Recorded entry = new Recorded(
                position, new EntryId(new UUID(17, position)), recordedAt, event, provenance, "request-" + position);
        Map<String, Object> metadata = new HashMap<>(provenance.asMetadata());
        metadata.put("correlationId", entry.correlation());
        entries.add(entry);
        store.publish(new GenericDomainEventMessage<>(
                "ledger",
                "all",
                position,
                event,
                MetaData.from(metadata),
                entry.entry().toString(),
                recordedAt));
        return entry;
    }
}
