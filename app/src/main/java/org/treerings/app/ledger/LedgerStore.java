package org.treerings.app.ledger;

import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.TrackingEventStream;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.eventsourcing.eventstore.AbstractEventStore;
import org.axonframework.eventsourcing.eventstore.EventStorageEngine;
import org.jspecify.annotations.Nullable;

/**
 * Axon's event store over the ledger. Each reader follows the ledger by itself and is called as soon as there is more:
 * Axon's own embedded store cannot call, so that its processors look every half second.
 */
public final class LedgerStore extends AbstractEventStore {

    private final Set<Reader> readers = ConcurrentHashMap.newKeySet();

    private LedgerStore(Builder builder) {
        super(builder);
    }

    public static LedgerStore over(EventStorageEngine engine) {
        return new LedgerStore((Builder) new Builder().storageEngine(engine));
    }

    @Override
    public TrackingEventStream openStream(@Nullable TrackingToken after) {
        LedgerStream stream = new LedgerStream(storageEngine(), after, this::unregister);
        register(stream);
        return stream;
    }

    /** Calls a reader from now on. */
    public void register(Reader reader) {
        readers.add(reader);
    }

    /** Calls it no more. */
    public void unregister(Reader reader) {
        readers.remove(reader);
    }

    @Override
    protected void afterCommit(List<? extends EventMessage<?>> events) {
        wake();
    }

    /** Has all readers look for new entries. */
    void wake() {
        readers.forEach(Reader::wake);
    }

    private static final class Builder extends AbstractEventStore.Builder {}
}
