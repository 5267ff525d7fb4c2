package org.treerings.app.audit;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.ByteBuffer;
import java.util.Base64;
import java.util.HexFormat;
import java.util.UUID;

/** An entry, and its leaf as docs/ledger-format.md says, spelt out by hand. */
@SuppressWarnings("ArrayRecordComponent") // bytes are handed through, never compared
record NaiveEntry(
        long position,
        UUID id,
        String stream,
        long version,
        String recordedAt,
        byte[] salt,
        byte[] payload,
        byte[] metadata) {

    static final String ACTOR = "a-7";

    /** The next entry of a stream, with bytes that follow from its position. */
    static NaiveEntry at(long position, String stream, long version) {
        return new NaiveEntry(
                position,
                new UUID(0x1234_5678_9abc_4000L, 0x8000_0000_0000_0000L + position),
                stream,
                version,
                "2026-11-22T09:%02d:%02d.%06dZ"
                        .formatted(position / 60_000 % 60, position / 1000 % 60, position % 1000),
                Signer.sha256(("salt" + position).getBytes(UTF_8)),
                "{\"population\":%d}".formatted(position).getBytes(UTF_8),
                "{\"actor\":\"%s\",\"reason\":\"Zählung\"}".formatted(ACTOR).getBytes(UTF_8));
    }

    NaiveEntry recorded(String at) {
        return new NaiveEntry(position, id, stream, version, at, salt, payload, metadata);
    }

    NaiveEntry paying(byte[] otherPayload) {
        return new NaiveEntry(position, id, stream, version, recordedAt, salt, otherPayload, metadata);
    }

    NaiveEntry versioned(long otherVersion) {
        return new NaiveEntry(position, id, stream, otherVersion, recordedAt, salt, payload, metadata);
    }

    byte[] leaf() {
        return ("{" + members() + "}").getBytes(UTF_8);
    }

    private String members() {
        return "\"actor\":\"%s\",\"digest\":\"%s\",\"id\":\"%s\",\"position\":%d,\"recordedAt\":\"%s\",\"revision\":1,\"stream\":\"%s\",\"type\":\"population-recorded\",\"version\":%d"
                .formatted(ACTOR, digest(), id, position, recordedAt, stream, version);
    }

    private String digest() {
        byte[] framed = Signer.join(
                salt,
                ByteBuffer.allocate(8).putLong(payload.length).array(),
                payload,
                ByteBuffer.allocate(8).putLong(metadata.length).array(),
                metadata);
        return "sha256:" + HexFormat.of().formatHex(Signer.sha256(framed));
    }

    /** As a line of {@code entries.ndjson}. */
    String exported() {
        Base64.Encoder base64 = Base64.getEncoder();
        return "{%s,\"salt\":\"%s\",\"payload\":\"%s\",\"metadata\":\"%s\"}\n"
                .formatted(
                        members(),
                        base64.encodeToString(salt),
                        base64.encodeToString(payload),
                        base64.encodeToString(metadata));
    }

    String exportedErased() {
        return "{%s,\"erased\":true}\n".formatted(members());
    }
}
