package org.treerings.app.ledger;

import static org.axonframework.eventhandling.EventUtils.upcastAndDeserializeTrackedEvents;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.UUID;
import java.util.stream.Stream;
import org.axonframework.eventhandling.DomainEventData;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.GlobalSequenceTrackingToken;
import org.axonframework.eventhandling.TrackedEventData;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.eventsourcing.eventstore.AbstractEventStorageEngine;
import org.axonframework.serialization.SerializedObject;
import org.axonframework.serialization.Serializer;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Axon's storage, kept in the ledger. A tracking token is a position. */
public final class LedgerEngine extends AbstractEventStorageEngine {

    private static final int PAGE = 1000;
    private static final GlobalSequenceTrackingToken BEFORE_ALL = new GlobalSequenceTrackingToken(-1);

    private final Appender appender;
    private final Ledger ledger;
    private final Snapshots snapshots;

    private LedgerEngine(Builder builder, Appender appender, JdbcClient database) {
        super(builder);
        this.appender = appender;
        this.ledger = new Ledger(database);
        this.snapshots = new Snapshots(database);
    }

    /** An engine that appends through the node's appender and reads through the database. */
    public static LedgerEngine of(Builder builder, Appender appender, JdbcClient database) {
        return new LedgerEngine(builder, appender, database);
    }

    @Override
    protected void appendEvents(List<? extends EventMessage<?>> events, Serializer serializer) {
        if (!events.isEmpty()) {
            List<Proposal.Event> proposed =
                    events.stream().map(event -> proposed(event, serializer)).toList();
            CommandScope scope = CommandScope.current();
            scope.appended(proposed, appender.append(scope.proposal(proposed)));
        }
    }

    private static Proposal.Event proposed(EventMessage<?> event, Serializer serializer) {
        if (!(event instanceof DomainEventMessage<?> domainEvent)) {
            throw new IllegalArgumentException(
                    "an entry belongs to a stream, this does not: " + event.getPayloadType());
        }
        SerializedObject<byte[]> payload = event.serializePayload(serializer, byte[].class);
        return new Proposal.Event(
                UUID.fromString(event.getIdentifier()),
                domainEvent.getAggregateIdentifier(),
                domainEvent.getSequenceNumber(),
                payload.getType().getName(),
                Integer.parseInt(payload.getType().getRevision()),
                payload.getData(),
                event.serializeMetaData(serializer, byte[].class).getData());
    }

    @Override
    protected Stream<? extends DomainEventData<?>> readEventData(String stream, long firstVersion) {
        return ledger.stream(stream, firstVersion).stream().map(EntryData::new);
    }

    @Override
    protected Stream<? extends TrackedEventData<?>> readEventData(@Nullable TrackingToken token, boolean mayBlock) {
        long after = token == null ? -1 : token.position().orElse(-1);
        return ledger.following(after, PAGE).map(EntryData::new);
    }

    /** Entries as events of today, in their order. */
    public Stream<? extends TrackedEventMessage<?>> read(List<Entry> entries) {
        return upcastAndDeserializeTrackedEvents(
                entries.stream().map(EntryData::new), getEventSerializer(), upcasterChain);
    }

    @Override
    public Optional<Long> lastSequenceNumberFor(String stream) {
        OptionalLong version = ledger.lastVersion(stream);
        return version.isPresent() ? Optional.of(version.getAsLong()) : Optional.empty();
    }

    @Override
    public TrackingToken createTailToken() {
        return BEFORE_ALL;
    }

    @Override
    public TrackingToken createHeadToken() {
        return new GlobalSequenceTrackingToken(ledger.head());
    }

    @Override
    public TrackingToken createTokenAt(Instant instant) {
        return new GlobalSequenceTrackingToken(ledger.lastBefore(instant));
    }

    /** Decodes here, where Axon still falls back to the whole stream when a state cannot be read any more. */
    @Override
    public Optional<DomainEventMessage<?>> readSnapshot(String stream) {
        return super.readSnapshot(stream).filter(snapshot -> snapshot.getPayload() != null);
    }

    @Override
    protected Stream<? extends DomainEventData<?>> readSnapshotData(String stream) {
        return snapshots.find(stream).stream();
    }

    @Override
    protected void storeSnapshot(DomainEventMessage<?> snapshot, Serializer serializer) {
        snapshots.store(snapshot, serializer);
    }

    /** How the engine serialises and upcasts. */
    public static final class Builder extends AbstractEventStorageEngine.Builder {
        @Override
        protected void validate() {
            super.validate();
        }
    }
}
