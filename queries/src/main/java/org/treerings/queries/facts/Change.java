package org.treerings.queries.facts;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.treerings.kernel.event.Provenance;
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
 * @param retractedAt position of the entry that retracted this one; absent while it stands
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
        @Nullable Long retractedAt) {

    /**
     * Where a document says it.
     *
     * @param line counts from 1
     */
    public record Source(DocumentDigest document, @Nullable Integer line) {}

    static Change of(Fact fact, @Nullable JsonNode before) {
        return by(fact, fact.path(), fact.state(), before, fact.value());
    }

    /** What an entry changed at a path that need not be its own: a retraction changes what the retracted entry had said. */
    public static Change by(Fact cause, String path, State state, @Nullable JsonNode before, @Nullable JsonNode after) {
        Provenance provenance = cause.provenance();
        Provenance.Source source = provenance.source();
        return new Change(
                path,
                cause.kind(),
                state,
                before,
                after,
                cause.statedOn(),
                cause.countsFrom(),
                cause.statedOn() == null,
                cause.recordedAt(),
                provenance.actor(),
                provenance.role(),
                provenance.reason(),
                source == null ? null : new Source(source.document(), source.line()),
                cause.entry(),
                cause.position(),
                cause.retractedAt());
    }
}
