package org.treerings.benchmark;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.UUID;
import javax.sql.DataSource;
import org.axonframework.common.IdentifierFactory;
import org.axonframework.serialization.Serializer;
import org.treerings.kernel.event.ActionDescribed;
import org.treerings.kernel.event.Stored;
import org.treerings.kernel.event.StoredEvents;
import org.treerings.kernel.identity.CityId;

/** Inserts entries one by one, serialised beforehand. */
final class FloorClient implements Client {

    private static final String INSERT = """
            insert into public.floor (id, stream, version, type, revision, payload, metadata, salt)
            values (?, ?, ?, ?, ?, ?, ?, ?)
            """;
    /** Ours: the lock in the JDK's random ones would slow the floor. */
    private static final IdentifierFactory IDS = IdentifierFactory.getInstance();

    private static final Stored STORED = StoredEvents.stored(ActionDescribed.class);

    private final PreparedStatement insert;
    private final Streams streams;
    private final byte[] payload;
    private final byte[] metadata;

    private FloorClient(PreparedStatement insert, CityId city, Serializer serializer) {
        this.insert = insert;
        this.streams = new Streams(city, EngineCase.STREAM_LENGTH);
        Place sample = new Streams(city, 1).next();
        this.payload = serializer.serialize(Words.event(sample), byte[].class).getData();
        this.metadata = serializer.serialize(Words.PROVENANCE, byte[].class).getData();
    }

    /** A client with a connection that stays its own until the pool is closed. */
    static FloorClient connected(DataSource pool, CityId city, Serializer serializer) {
        try {
            Connection connection = pool.getConnection();
            return new FloorClient(connection.prepareStatement(INSERT), city, serializer);
        } catch (SQLException e) {
            throw new IllegalStateException("The floor has no connection.", e);
        }
    }

    @Override
    public void act() throws SQLException {
        Place place = streams.next();
        insert.setObject(1, UUID.fromString(IDS.generateIdentifier()));
        insert.setString(2, place.stream());
        insert.setLong(3, place.version());
        insert.setString(4, STORED.name());
        insert.setInt(5, STORED.revision());
        insert.setBytes(6, payload);
        insert.setBytes(7, metadata);
        insert.setBytes(8, new byte[32]);
        insert.executeUpdate();
    }

    /** These suit it better: it has a connection a thread, and each blocks in the driver. */
    @Override
    public Thread.Builder threads() {
        return Thread.ofPlatform();
    }
}
