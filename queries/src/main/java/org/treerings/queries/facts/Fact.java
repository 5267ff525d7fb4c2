package org.treerings.queries.facts;

import static java.util.Objects.requireNonNull;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.treerings.kernel.event.Provenance;
import org.treerings.kernel.identity.CityId;
import org.treerings.kernel.identity.EntryId;
import org.treerings.queries.Json;
import tools.jackson.databind.JsonNode;

/**
 * One version of the value at a path.
 *
 * @param kind the stored name of the event that said it
 * @param value absent for a withdrawal
 * @param statedOn the day the city said it; absent where nobody knows
 * @param countsFrom the day it counts from, known or at latest
 * @param retractedAt position of the entry that retracted it; absent while it stands
 * @param version position of the last entry that touched the path, as far as was known: it recorded something there, or
 *     retracted something there
 */
public record Fact(
        CityId city,
        String path,
        long position,
        EntryId entry,
        String kind,
        State state,
        @Nullable JsonNode value,
        @Nullable LocalDate statedOn,
        LocalDate countsFrom,
        Instant recordedAt,
        Provenance provenance,
        @Nullable String correlation,
        @Nullable Long retractedAt,
        long version) {

    /** A component of the value under the event's name for it; absent where the event left it out. */
    public <T> @Nullable T component(String name, Class<T> type) {
        JsonNode component = value == null ? null : value.get(name);
        return component == null ? null : Json.value(component, type);
    }

    /** A component of the value that the event never leaves out. */
    public <T> T required(String name, Class<T> type) {
        return requireNonNull(component(name, type), () -> path + " without " + name);
    }

    /** The same, last touched at a position. */
    Fact touched(long at) {
        return with(state, value, provenance, retractedAt, at);
    }

    /** The same, retracted at a position, or standing. */
    Fact retracted(@Nullable Long at) {
        return with(state, value, provenance, at, version);
    }

    /** The same without what was said, and why. */
    Fact left(State state, @Nullable JsonNode value) {
        Provenance unexplained = new Provenance(provenance.actor(), provenance.role(), null, provenance.source());
        return with(state, value, unexplained, retractedAt, version);
    }

    /** The same with its value as the table keeps it: JSON that was written and read. */
    Fact kept() {
        JsonNode read = value == null ? null : Json.values().readTree(value.toString());
        return with(state, read, provenance, retractedAt, version);
    }

    private Fact with(
            State state, @Nullable JsonNode value, Provenance provenance, @Nullable Long retractedAt, long version) {
        return new Fact(
                city,
                path,
                position,
                entry,
                kind,
                state,
                value,
                statedOn,
                countsFrom,
                recordedAt,
                provenance,
                correlation,
                retractedAt,
                version);
    }
}
