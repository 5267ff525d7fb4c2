package org.treerings.app.house.wrong.importing;

import org.axonframework.eventsourcing.eventstore.EventStore;
import org.jspecify.annotations.Nullable;

/** An importer that goes past the rules. */
public class ImporterThatWrites {

    @Nullable
    EventStore events;
}
