package org.treerings.app.ledger.publication;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.treerings.app.ledger.tree.Leaf;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;

/** Reads entries as the tree holds them. */
public final class Leaves {

    private static final String COLUMNS = """
            select position, id, stream, version, type, revision, recorded_at, payload, metadata, salt
            from ledger.entry
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

    /** The one place where a row becomes a leaf. */
    private static Sealed sealed(ResultSet row, int number) throws SQLException {
        byte[] payload = row.getBytes(8);
        byte[] metadata = row.getBytes(9);
        byte[] salt = row.getBytes(10);
        Leaf leaf = new Leaf(
                actor(metadata),
                Leaf.digest(salt, payload, metadata),
                row.getObject(2, UUID.class),
                row.getLong(1),
                Leaf.time(row.getTimestamp(7).toInstant()),
                row.getInt(6),
                row.getString(3),
                row.getString(5),
                row.getLong(4));
        return new Sealed(leaf, salt, payload, metadata);
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
