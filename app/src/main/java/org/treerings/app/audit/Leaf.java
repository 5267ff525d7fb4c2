package org.treerings.app.audit;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What the tree commits to of an entry: nine members, none of them anyone's words.
 *
 * @param actor absent where the server recorded it by itself
 * @param position counts from 0 over the whole ledger
 * @param recordedAt to the microsecond, in UTC, so that texts sort as times do
 * @param version counts from 0 within the stream
 */
record Leaf(
        @Nullable String actor,
        String digest,
        String id,
        long position,
        String recordedAt,
        long revision,
        String stream,
        String type,
        long version) {

    /** Bytes: its length is written in two. */
    static final int LARGEST = 65_535;

    static final Set<String> MEMBERS =
            Set.of("actor", "digest", "id", "position", "recordedAt", "revision", "stream", "type", "version");

    /** The leaf that an object's members tell, others aside; or nothing if one is missing or of another type. */
    static @Nullable Leaf of(Map<String, Object> members) {
        Object actor = members.get("actor");
        return (actor == null || actor instanceof String)
                        && members.get("digest") instanceof String digest
                        && members.get("id") instanceof String id
                        && members.get("position") instanceof Long position
                        && members.get("recordedAt") instanceof String recordedAt
                        && members.get("revision") instanceof Long revision
                        && members.get("stream") instanceof String stream
                        && members.get("type") instanceof String type
                        && members.get("version") instanceof Long version
                ? new Leaf((String) actor, digest, id, position, recordedAt, revision, stream, type, version)
                : null;
    }

    /** Its one spelling: RFC 8785, which sorts members by name and escapes no more than it must. */
    byte[] bytes() {
        CanonicalObject json = new CanonicalObject();
        if (actor != null) {
            json.text("actor", actor);
        }
        return json.text("digest", digest)
                .text("id", id)
                .number("position", position)
                .text("recordedAt", recordedAt)
                .number("revision", revision)
                .text("stream", stream)
                .text("type", type)
                .number("version", version)
                .toString()
                .getBytes(UTF_8);
    }

    Leaf withDigest(String otherDigest) {
        return new Leaf(actor, otherDigest, id, position, recordedAt, revision, stream, type, version);
    }
}
