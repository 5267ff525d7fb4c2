package org.treerings.app.ledger;

import java.time.Instant;
import org.axonframework.eventhandling.DomainEventData;
import org.axonframework.eventhandling.GlobalSequenceTrackingToken;
import org.axonframework.eventhandling.TrackedEventData;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.serialization.SerializedMetaData;
import org.axonframework.serialization.SerializedObject;
import org.axonframework.serialization.SimpleSerializedObject;
import org.treerings.kernel.event.Remains;
import tools.jackson.databind.json.JsonMapper;

/** An entry as Axon reads it: nothing is copied, and the time stays a time, where Axon's own would write and parse it. */
record EntryData(Entry entry) implements DomainEventData<byte[]>, TrackedEventData<byte[]> {

    private static final JsonMapper METADATA = new JsonMapper();

    @Override
    public String getEventIdentifier() {
        return entry.id().toString();
    }

    @Override
    public Instant getTimestamp() {
        return entry.recordedAt();
    }

    /** The kind of the stream. */
    @Override
    public String getType() {
        return entry.stream().substring(0, entry.stream().indexOf(':'));
    }

    @Override
    public String getAggregateIdentifier() {
        return entry.stream();
    }

    @Override
    public long getSequenceNumber() {
        return entry.version();
    }

    @Override
    public SerializedObject<byte[]> getPayload() {
        return new SimpleSerializedObject<>(entry.payload(), byte[].class, entry.type(), revision());
    }

    @Override
    public SerializedObject<byte[]> getMetaData() {
        return new SerializedMetaData<>(entry.metadata(), byte[].class);
    }

    @Override
    public TrackingToken trackingToken() {
        return new GlobalSequenceTrackingToken(entry.position());
    }

    /** Remains are stored as of the day they were left, under the revision that the leaf of their entry holds. */
    private String revision() {
        return entry.erased()
                ? METADATA.readTree(entry.metadata()).required(Remains.MARK).asString()
                : String.valueOf(entry.revision());
    }
}
