package org.treerings.kernel.event;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.treerings.kernel.identity.ActorId;
import org.treerings.kernel.identity.DocumentDigest;

/**
 * Who recorded an event, in which role, why and from which source. It travels beside the event as metadata.
 *
 * @param reason free words, where someone gave one
 * @param source the document that said it; absent for a live update
 */
public record Provenance(
        ActorId actor,
        String role,
        @Nullable String reason,
        @Nullable Source source) {

    /** The metadata under which a provenance travels. */
    public static final List<String> KEYS =
            List.of("actor", "role", "reason", "sourceDocument", "sourceLine", "sourceDate");

    /**
     * A place in a document.
     *
     * @param line counts from 1
     * @param date the day the document is from
     */
    public record Source(DocumentDigest document, @Nullable Integer line, LocalDate date) {}

    public static Provenance live(ActorId actor, String role, @Nullable String reason) {
        return new Provenance(actor, role, reason, null);
    }

    /** The same, told by a document. */
    public Provenance from(Source document) {
        return new Provenance(actor, role, reason, document);
    }

    /** The provenance in an event's metadata; what Treerings does by itself carries none. */
    public static Provenance of(Map<String, ?> metadata) {
        Object actor = metadata.get("actor");
        Object role = metadata.get("role");
        Object reason = metadata.get("reason");
        return new Provenance(
                actor == null ? ActorId.TREERINGS : new ActorId(actor.toString()),
                role == null ? "system" : role.toString(),
                reason == null ? null : reason.toString(),
                source(metadata));
    }

    private static @Nullable Source source(Map<String, ?> metadata) {
        Object document = metadata.get("sourceDocument");
        Object line = metadata.get("sourceLine");
        Object date = metadata.get("sourceDate");
        if (document == null || date == null) {
            return null;
        }
        return new Source(
                new DocumentDigest(document.toString()),
                line == null ? null : Integer.valueOf(line.toString()),
                LocalDate.parse(date.toString()));
    }

    public Map<String, Object> asMetadata() {
        Map<String, Object> metadata = new HashMap<>();
        metadata.put("actor", actor.value());
        metadata.put("role", role);
        if (reason != null) {
            metadata.put("reason", reason);
        }
        if (source != null) {
            metadata.put("sourceDocument", source.document().value());
            metadata.put("sourceDate", source.date().toString());
            if (source.line() != null) {
                metadata.put("sourceLine", source.line());
            }
        }
        return metadata;
    }

    /**
     * The day an event counts from: when the city said it, else the day of the document that tells it, else the day it
     * was recorded, as the city's calendar has it.
     */
    public LocalDate countsFrom(CityEvent event, Instant recordedAt, ZoneId timeZone) {
        LocalDate statedOn = event.statedOn();
        if (statedOn != null) {
            return statedOn;
        }
        return source != null ? source.date() : LocalDate.ofInstant(recordedAt, timeZone);
    }
}
