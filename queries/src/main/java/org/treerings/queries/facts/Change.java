package org.treerings.queries.facts;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.treerings.kernel.event.EntryRetracted;
import org.treerings.kernel.event.Provenance;
import org.treerings.kernel.event.StoredEvents;
import org.treerings.kernel.identity.ActorId;
import org.treerings.kernel.identity.DocumentDigest;
import org.treerings.kernel.identity.EntryId;
import tools.jackson.databind.JsonNode;

/**
 * What an entry changed at a path.
 *
 * @param before the value on the day from which the change counts, as it was known just before it; absent where there was none
 * @param after the value on that day as it was known right after; absent for a withdrawal
 * @param dateUnknown whether nobody knows when the city said it: the day it counts from is then the latest possible
 * @param correlation what it shares with all that came with the same request or import
 * @param because what it came with; absent for a change that someone asked for by itself
 * @param retracts the entry that this one takes back
 * @param retractedAt position of the entry that retracted this one; absent while it stands
 * @param retractedBy that entry
 */
public record Change(
        String path,
        String kind,
        State state,
        @Nullable JsonNode before,
        @Nullable JsonNode after,
        @Nullable LocalDate statedOn,
        LocalDate countsFrom,
        boolean dateUnknown,
        Instant recordedAt,
        ActorId actor,
        String role,
        @Nullable String reason,
        @Nullable Source source,
        EntryId entry,
        long position,
        @Nullable String correlation,
        @Nullable Because because,
        @Nullable EntryId retracts,
        @Nullable Long retractedAt,
        @Nullable Retraction retractedBy) {

    private static final String RETRACTED =
            StoredEvents.stored(EntryRetracted.class).name();

    /**
     * Where a document says it.
     *
     * @param line counts from 1
     */
    public record Source(DocumentDigest document, @Nullable Integer line) {

        static @Nullable Source of(Fact fact) {
            Provenance.Source source = fact.provenance().source();
            return source == null ? null : new Source(source.document(), source.line());
        }
    }

    /** What an entry changed at a path that need not be its own: a retraction changes what the retracted entry had said. */
    public static Change by(Fact cause, String path, State state, @Nullable JsonNode before, @Nullable JsonNode after) {
        return of(cause, path, state, before, after, Because.of(cause, null, null), null);
    }

    static Change read(ResultSet row, int number) throws SQLException {
        Fact fact = FactRow.read(row, number);
        return of(
                fact,
                fact.path(),
                fact.state(),
                FactRow.json(row, "before"),
                fact.value(),
                Because.of(fact, entry(row, "import_entry"), entry(row, "corrected_entry")),
                retraction(fact, row));
    }

    private static Change of(
            Fact fact,
            String path,
            State state,
            @Nullable JsonNode before,
            @Nullable JsonNode after,
            @Nullable Because because,
            @Nullable Retraction retraction) {
        Provenance provenance = fact.provenance();
        return new Change(
                path,
                fact.kind(),
                state,
                before,
                after,
                fact.statedOn(),
                fact.countsFrom(),
                fact.statedOn() == null,
                fact.recordedAt(),
                provenance.actor(),
                provenance.role(),
                provenance.reason(),
                Source.of(fact),
                fact.entry(),
                fact.position(),
                fact.correlation(),
                because,
                fact.kind().equals(RETRACTED) ? fact.required("entry", EntryId.class) : null,
                fact.retractedAt(),
                retraction);
    }

    private static @Nullable Retraction retraction(Fact fact, ResultSet row) throws SQLException {
        EntryId entry = entry(row, "retracting_entry");
        return fact.retractedAt() == null || entry == null
                ? null
                : new Retraction(entry, fact.retractedAt(), row.getString("retracting_reason"));
    }

    private static @Nullable EntryId entry(ResultSet row, String column) throws SQLException {
        String entry = row.getString(column);
        return entry == null ? null : EntryId.of(entry);
    }
}
