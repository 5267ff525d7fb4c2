package org.treerings.queries.facts;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.treerings.kernel.event.Provenance;
import org.treerings.kernel.identity.ActorId;
import org.treerings.kernel.identity.CityId;
import org.treerings.kernel.identity.DocumentDigest;
import org.treerings.kernel.identity.EntryId;
import org.treerings.queries.Json;
import tools.jackson.databind.JsonNode;

/** How a fact is read from its row. */
final class FactRow {

    private FactRow() {}

    static Fact read(ResultSet row, int number) throws SQLException {
        return new Fact(
                new CityId(row.getString("city")),
                row.getString("path"),
                row.getLong("position"),
                new EntryId(row.getObject("entry", UUID.class)),
                row.getString("kind"),
                State.of(row.getString("state")),
                json(row, "value"),
                row.getObject("stated_on", LocalDate.class),
                row.getObject("counts_from", LocalDate.class),
                row.getObject("recorded_at", OffsetDateTime.class).toInstant(),
                provenance(row),
                row.getString("correlation"),
                row.getObject("retracted_at", Long.class),
                row.getLong("version"));
    }

    static CurrentItem item(ResultSet row, int number) throws SQLException {
        UUID entry = row.getObject("entry", UUID.class);
        return new CurrentItem(
                row.getString("path"),
                json(row, "value"),
                row.getLong("version"),
                entry == null ? null : new EntryId(entry));
    }

    static @Nullable JsonNode json(ResultSet row, String column) throws SQLException {
        String json = row.getString(column);
        return json == null ? null : Json.values().readTree(json);
    }

    private static Provenance provenance(ResultSet row) throws SQLException {
        return new Provenance(
                new ActorId(row.getString("actor")), row.getString("role"), row.getString("reason"), source(row));
    }

    private static Provenance.@Nullable Source source(ResultSet row) throws SQLException {
        String document = row.getString("source_document");
        if (document == null) {
            return null;
        }
        return new Provenance.Source(
                new DocumentDigest(document),
                row.getObject("source_line", Integer.class),
                row.getObject("source_date", LocalDate.class));
    }
}
