package org.treerings.app.audit;

import java.nio.ByteBuffer;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.treerings.app.audit.Verdict.Wrong;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What an entry's digest is over, byte for byte. */
@SuppressWarnings("ArrayRecordComponent") // bytes are handed through, never compared
record Said(byte[] salt, byte[] payload, byte[] metadata) {

    private static final JsonMapper JSON = new JsonMapper();

    static @Nullable Said fromBase64(Map<String, Object> members) {
        byte[] salt = bytes(members.get("salt"));
        byte[] payload = bytes(members.get("payload"));
        byte[] metadata = bytes(members.get("metadata"));
        return salt == null || payload == null || metadata == null ? null : new Said(salt, payload, metadata);
    }

    private static byte @Nullable [] bytes(@Nullable Object member) {
        return member instanceof String text ? Strict.base64(text) : null;
    }

    /** SHA-256 over salt, payload and metadata, the latter two behind their lengths. */
    String digest() {
        return "sha256:"
                + Hash.of(salt, length(payload), payload, length(metadata), metadata)
                        .hex();
    }

    private static byte[] length(byte[] bytes) {
        return ByteBuffer.allocate(Long.BYTES).putLong(bytes.length).array();
    }

    /** The author that the metadata names, or nothing. */
    @Nullable
    String actor() {
        try {
            JsonNode actor = JSON.readTree(metadata).get("actor");
            return actor == null || !actor.isString() ? null : actor.stringValue();
        } catch (JacksonException _) {
            return null;
        }
    }

    /** Throws {@link Wrong} if it is not what a leaf commits to. */
    void check(Place where, Leaf leaf) {
        if (salt.length != Hash.LENGTH) {
            throw new Wrong(where.toString(), "has a salt of %d bytes, not of 32".formatted(salt.length));
        }
        if (!digest().equals(leaf.digest())) {
            throw new Wrong(
                    where.toString(),
                    "salt, payload and metadata have the digest %s, the leaf says %s: one of them was changed"
                            .formatted(digest(), leaf.digest()));
        }
        if (!Objects.equals(actor(), leaf.actor())) {
            throw new Wrong(
                    where.toString(), "the metadata names the author %s, the leaf %s".formatted(actor(), leaf.actor()));
        }
    }
}
