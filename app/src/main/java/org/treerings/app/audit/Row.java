package org.treerings.app.audit;

import java.sql.ResultSet;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;

/**
 * A row of {@code ledger.entry}.
 *
 * @param leaf its digest is computed from the row, and empty where the row was erased
 * @param said absent where it was erased
 */
record Row(Leaf leaf, @Nullable Said said) {

    /** PostgreSQL writes the time as leaves have it, so that no time is converted on the way. */
    static final String SELECT = """
            select position, id, stream, version, type, revision, payload, metadata, salt,
                to_char(recorded_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"') as recorded_at
            from ledger.entry where position >= :from and position < :to order by position""";

    static Row of(ResultSet row, int number) throws SQLException {
        byte[] salt = row.getBytes("salt");
        Said said = salt == null ? null : new Said(salt, row.getBytes("payload"), row.getBytes("metadata"));
        Leaf leaf = new Leaf(
                said == null ? null : said.actor(),
                said == null ? "" : said.digest(),
                row.getString("id"),
                row.getLong("position"),
                row.getString("recorded_at"),
                row.getLong("revision"),
                row.getString("stream"),
                row.getString("type"),
                row.getLong("version"));
        return new Row(leaf, said);
    }

    boolean isErased() {
        return said == null;
    }

    /** Nobody can tell any more what an erased row's digest was over; the rest of it stays. */
    Leaf against(Leaf published) {
        return isErased()
                ? new Leaf(
                        published.actor(),
                        published.digest(),
                        leaf.id(),
                        leaf.position(),
                        leaf.recordedAt(),
                        leaf.revision(),
                        leaf.stream(),
                        leaf.type(),
                        leaf.version())
                : leaf;
    }
}
