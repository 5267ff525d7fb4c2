package org.treerings.benchmark;

import java.util.List;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.eventsourcing.eventstore.EventStorageEngine;

/** Appends one event after another to streams of its own. */
record EngineClient(EventStorageEngine engine, Streams streams) implements Client {

    @Override
    public void act() {
        append(engine, streams.next());
    }

    static void append(EventStorageEngine engine, Place place) {
        engine.appendEvents(List.of(new GenericDomainEventMessage<>(
                "Commitment", place.stream(), place.version(), Words.event(place), Words.PROVENANCE)));
    }
}
