package org.treerings.app.ledger;

import java.time.Duration;
import java.util.List;
import org.axonframework.eventsourcing.eventstore.EmbeddedEventStore;
import org.axonframework.eventsourcing.eventstore.EventStorageEngine;

/** Axon's event store over the ledger, which can be told that another node appended something. */
public final class LedgerStore extends EmbeddedEventStore {

    private LedgerStore(Builder builder) {
        super(builder);
    }

    /**
     * A store over an engine.
     *
     * @param unasked how long readers wait before they look by themselves whether another node appended something
     */
    public static LedgerStore over(EventStorageEngine engine, Duration unasked) {
        Builder builder = EmbeddedEventStore.builder();
        builder.storageEngine(engine).fetchDelay(unasked.toMillis());
        return new LedgerStore(builder);
    }

    /** Looks for new entries now. */
    void wake() {
        afterCommit(List.of());
    }
}
