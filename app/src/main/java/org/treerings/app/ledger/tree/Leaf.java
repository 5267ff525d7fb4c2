package org.treerings.app.ledger.tree;

import java.nio.ByteBuffer;
import java.security.MessageDigest;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.HexFormat;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What the tree holds of an entry; {@code docs/ledger-format.md} says what each member means.
 *
 * @param actor absent where the server did by itself
 * @param digest with its algorithm in front
 */
public record Leaf(
        @Nullable String actor,
        String digest,
        UUID id,
        long position,
        String recordedAt,
        int revision,
        String stream,
        String type,
        long version) {

    private static final DateTimeFormatter MICROSECONDS =
            DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss.SSSSSS'Z'").withZone(ZoneOffset.UTC);

    /** Commits to the exact bytes without telling them. */
    public static String digest(byte[] salt, byte[] payload, byte[] metadata) {
        MessageDigest sha256 = Hashing.sha256();
        sha256.update(salt);
        sha256.update(length(payload));
        sha256.update(payload);
        sha256.update(length(metadata));
        return "sha256:" + HexFormat.of().formatHex(sha256.digest(metadata));
    }

    private static byte[] length(byte[] bytes) {
        return ByteBuffer.allocate(Long.BYTES).putLong(bytes.length).array();
    }

    /** An instant as leaves write it. */
    public static String time(Instant instant) {
        return MICROSECONDS.format(instant);
    }

    /** In canonical form. */
    public byte[] bytes() {
        CanonicalJson json = new CanonicalJson();
        if (actor != null) {
            json.member("actor", actor);
        }
        return json.member("digest", digest)
                .member("id", id.toString())
                .member("position", position)
                .member("recordedAt", recordedAt)
                .member("revision", revision)
                .member("stream", stream)
                .member("type", type)
                .member("version", version)
                .bytes();
    }
}
