package org.treerings.app.ledger;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.eventsourcing.eventstore.EventStorageEngine;
import org.jspecify.annotations.Nullable;
import org.treerings.kernel.event.CityRenamed;

/** Reads from its last token on, as a projection does, and remembers the names it has seen. */
final class StreamingReader {

    private final EventStorageEngine engine;
    private final List<String> seen = new ArrayList<>();
    private @Nullable TrackingToken token;

    StreamingReader(EventStorageEngine engine) {
        this.engine = engine;
    }

    EventStorageEngine engine() {
        return engine;
    }

    List<String> seen() {
        return seen;
    }

    void read() {
        try (Stream<? extends TrackedEventMessage<?>> events = engine.readEvents(token, false)) {
            events.forEach(event -> {
                token = event.trackingToken();
                seen.add(((CityRenamed) event.getPayload()).name());
            });
        }
    }
}
