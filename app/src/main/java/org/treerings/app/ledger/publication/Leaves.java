package org.treerings.app.ledger.publication;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.treerings.app.ledger.Committed;
import org.treerings.app.ledger.Entry;
import org.treerings.app.ledger.tree.Leaf;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;

/** Reads entries as the tree holds them. */
public final class Leaves {

    private static final String COLUMNS = """
            select position, id, stream, version, type, revision, recorded_at, payload, metadata, salt, digest
            from ledger.entry left join ledger.erasure using (position)
            """;

    private static final JsonFactory JSON = new JsonFactory();

    private final JdbcClient database;

    public Leaves(JdbcClient database) {
        this.database = database;
    }

    /** Those from a position on, in order, before another. */
    List<Sealed> between(long from, long to) {
        return database.sql(COLUMNS + "where position >= ? and position < ? order by position")
                .params(from, to)
                .query(Leaves::sealed)
                .list();
    }

    /** Those at some positions, in order. */
    public List<Sealed> at(Collection<Long> positions) {
        return database.sql(COLUMNS + "where position = any(?::bigint[]) order by position")
                .param(positions.toArray(Long[]::new))
                .query(Leaves::sealed)
                .list();
    }

    /** Those that were handed over, as they would be read. */
    Stream<Sealed> of(Committed batch) {
        return batch.entries().map(entry -> sealed(entry, batch.salt(entry.position())));
    }

    /** Those of some batches that stand in the database: all of a batch does, or nothing, and a salt is nobody else's. */
    List<Committed> standing(List<Committed> batches) {
        if (batches.isEmpty()) {
            return batches;
        }
        Map<Long, byte[]> salts = new HashMap<>();
        database.sql("select position, salt from ledger.entry where position = any(?::bigint[])")
                .param(batches.stream().map(Committed::last).toArray(Long[]::new))
                .query(row -> {
                    salts.put(row.getLong(1), row.getBytes(2));
                });
        return batches.stream()
                .filter(batch -> Arrays.equals(batch.salt(batch.last()), salts.get(batch.last())))
                .toList();
    }

    private static Sealed sealed(ResultSet row, int number) throws SQLException {
        byte @Nullable [] salt = row.getBytes(10);
        Entry entry = new Entry(
                row.getLong(1),
                row.getObject(2, UUID.class),
                row.getString(3),
                row.getLong(4),
                row.getString(5),
                row.getInt(6),
                row.getTimestamp(7).toInstant(),
                row.getBytes(8),
                row.getBytes(9),
                salt == null);
        return salt == null ? new Sealed(leaf(entry, row.getString(11)), null, null, null) : sealed(entry, salt);
    }

    private static Sealed sealed(Entry entry, byte[] salt) {
        Leaf leaf = leaf(entry, Leaf.digest(salt, entry.payload(), entry.metadata()));
        return new Sealed(leaf, salt, entry.payload(), entry.metadata());
    }

    /** The one place where an entry becomes a leaf. */
    private static Leaf leaf(Entry entry, String digest) {
        return new Leaf(
                actor(entry.metadata()),
                digest,
                entry.id(),
                entry.position(),
                Leaf.time(entry.recordedAt()),
                entry.revision(),
                entry.stream(),
                entry.type(),
                entry.version());
    }

    /** The member of that name, without building the rest. */
    private static @Nullable String actor(byte[] metadata) {
        try (JsonParser json = JSON.createParser(ObjectReadContext.empty(), metadata)) {
            json.nextToken();
            for (String name = json.nextName(); name != null; name = json.nextName()) {
                boolean text = json.nextToken() == JsonToken.VALUE_STRING;
                if (text && name.equals("actor")) {
                    return json.getString();
                }
                json.skipChildren();
            }
            return null;
        }
    }
}
