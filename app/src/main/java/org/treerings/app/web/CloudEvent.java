package org.treerings.app.web;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import java.time.Instant;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.treerings.kernel.identity.StreamId;
import tools.jackson.databind.JsonNode;

/**
 * An entry as a CloudEvent 1.0.
 *
 * @param source the city, relative to this server: with the id it is the event's own for ever
 * @param type with the revision of the stored form, by which {@code data} has to be read
 * @param subject the entry's stream
 * @param position an extension: where a reader goes on
 * @param sequence the extension of that name: the position with zeros in front, so that texts sort as numbers do
 * @param data absent where it was erased
 * @param extensions who recorded it, why and from which source; CloudEvents has names of lower-case letters only
 */
record CloudEvent(
        String specversion,
        UUID id,
        String source,
        String type,
        String subject,
        Instant time,
        String datacontenttype,
        String position,
        String sequence,
        @Nullable JsonNode data,
        @JsonAnyGetter Map<String, JsonNode> extensions) {

    static final String BATCH = "application/cloudevents-batch+json";

    static CloudEvent of(PublicEntry entry) {
        Map<String, JsonNode> extensions = new TreeMap<>();
        entry.metadata().forEachEntry((name, value) -> extensions.put(name.toLowerCase(Locale.ROOT), value));
        return new CloudEvent(
                "1.0",
                entry.entry(),
                "/api/cities/" + new StreamId(entry.stream()).city(),
                "org.treerings." + entry.type() + ".v" + entry.revision(),
                entry.stream(),
                entry.recordedAt(),
                "application/json",
                Long.toString(entry.position()),
                "%019d".formatted(entry.position()),
                entry.payload(),
                extensions);
    }
}
