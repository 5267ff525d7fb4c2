package org.treerings.benchmark;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Gatherers;
import java.util.stream.IntStream;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.eventsourcing.eventstore.EventStorageEngine;
import org.axonframework.messaging.MetaData;
import org.treerings.kernel.event.CityEvent;
import org.treerings.kernel.event.CommitmentEvent;
import org.treerings.kernel.event.OfficersEvent;
import org.treerings.kernel.identity.CityId;
import org.treerings.kernel.identity.StreamId;
import org.treerings.queries.facts.Recorded;

/** A ledger of several hundred cities, each with the past of a small one. */
record ManyCities(int cities, int entries) {

    /** Entries that are appended at once. */
    private static final int SITTING = 20;

    /** Appends all of it, the cities' sittings in turns. */
    void appendTo(EventStorageEngine engine) {
        List<List<List<Recorded>>> pasts =
                IntStream.range(0, cities).mapToObj(this::sittings).toList();
        Map<String, Long> versions = new HashMap<>();
        for (int sitting = 0; sitting < pasts.getFirst().size(); sitting++) {
            for (List<List<Recorded>> past : pasts) {
                engine.appendEvents(past.get(sitting).stream()
                        .map(entry -> message(entry, versions))
                        .toList());
            }
        }
    }

    private List<List<Recorded>> sittings(int number) {
        CityId city = new CityId("city-" + number);
        Telling telling = new Telling(Past.SMALL, city, (long) number * entries, entries);
        return IntStream.range(0, entries)
                .mapToObj(telling::entry)
                .gather(Gatherers.windowFixed(SITTING))
                .toList();
    }

    private static DomainEventMessage<?> message(Recorded entry, Map<String, Long> versions) {
        String stream = stream(entry.event()).value();
        Map<String, Object> metadata = new HashMap<>(entry.provenance().asMetadata());
        metadata.put("correlationId", entry.correlation());
        return new GenericDomainEventMessage<>(
                "City",
                stream,
                versions.merge(stream, 0L, (last, _) -> last + 1),
                entry.event(),
                MetaData.from(metadata),
                entry.entry().toString(),
                entry.recordedAt());
    }

    private static StreamId stream(CityEvent event) {
        return switch (event) {
            case CommitmentEvent commitment -> StreamId.of(commitment.city(), commitment.commitment());
            case OfficersEvent officers -> StreamId.officers(officers.city());
            default -> StreamId.of(event.city());
        };
    }
}
