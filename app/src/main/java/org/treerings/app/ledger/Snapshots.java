package org.treerings.app.ledger;

import java.sql.Timestamp;
import java.util.Optional;
import org.axonframework.eventhandling.DomainEventData;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.GenericDomainEventEntry;
import org.axonframework.serialization.SerializedObject;
import org.axonframework.serialization.Serializer;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The states from which long streams are loaded faster, one a stream. They can be thrown away at any time. */
final class Snapshots {

    private final JdbcClient database;

    Snapshots(JdbcClient database) {
        this.database = database;
    }

    Optional<DomainEventData<byte[]>> find(String stream) {
        return database.sql("""
                        select type, revision, version, recorded_at, payload, metadata from ledger.snapshot
                        where stream = ?
                        """)
                .param(stream)
                .<DomainEventData<byte[]>>query((row, _) -> new GenericDomainEventEntry<>(
                        row.getString(1),
                        stream,
                        row.getLong(3),
                        "snapshot:" + stream,
                        row.getTimestamp(4).toInstant(),
                        row.getString(1),
                        row.getString(2),
                        row.getBytes(5),
                        row.getBytes(6)))
                .optional();
    }

    /** A state from before an erasure may hold what was erased. */
    void store(DomainEventMessage<?> snapshot, Serializer serializer) {
        SerializedObject<byte[]> payload = snapshot.serializePayload(serializer, byte[].class);
        SerializedObject<byte[]> metadata = snapshot.serializeMetaData(serializer, byte[].class);
        database.sql("""
                        insert into ledger.snapshot as old
                        select * from (values (?, ?::bigint, ?, ?, ?::timestamptz, ?::bytea, ?::bytea))
                            as state (stream, version, type, revision, recorded_at, payload, metadata)
                        where not exists (
                            select from ledger.entry later
                            where later.stream = state.stream and later.version > state.version
                            and later.type = 'payload-erased')
                        on conflict (stream) do update
                        set version = excluded.version, type = excluded.type, revision = excluded.revision,
                            recorded_at = excluded.recorded_at, payload = excluded.payload, metadata = excluded.metadata
                        where old.version < excluded.version or old.revision <> excluded.revision
                        """)
                .params(
                        snapshot.getAggregateIdentifier(),
                        snapshot.getSequenceNumber(),
                        payload.getType().getName(),
                        payload.getType().getRevision(),
                        Timestamp.from(snapshot.getTimestamp()),
                        payload.getData(),
                        metadata.getData())
                .update();
    }
}
