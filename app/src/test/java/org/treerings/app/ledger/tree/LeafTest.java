package org.treerings.app.ledger.tree;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.time.Instant;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;
import net.jqwik.api.constraints.NotEmpty;
import org.erdtman.jcs.JsonCanonicalizer;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.json.JsonMapper;

class LeafTest {

    private static final UUID ID = UUID.fromString("0d3b2f6e-8f0a-8b1c-9d2e-3f4a5b6c7d8e");

    private static Leaf leaf(@Nullable String actor, long position, String stream) {
        String digest = Leaf.digest(new byte[32], "{}".getBytes(UTF_8), "{}".getBytes(UTF_8));
        String time = Leaf.time(Instant.parse("2026-11-22T09:30:00.123456Z"));
        return new Leaf(actor, digest, ID, position, time, 1, stream, "target-updated", 4);
    }

    @Test
    void isWrittenInOneWayOnly() {
        assertThat(new String(leaf("actor-1", 7, "city:anshun").bytes(), UTF_8)).isEqualTo("""
                        {"actor":"actor-1",\
                        "digest":"sha256:d8f8b32351e26279ae5f3e0b779bcd156a4df75459ea610c41cf275c33337dc5",\
                        "id":"0d3b2f6e-8f0a-8b1c-9d2e-3f4a5b6c7d8e",\
                        "position":7,\
                        "recordedAt":"2026-11-22T09:30:00.123456Z",\
                        "revision":1,\
                        "stream":"city:anshun",\
                        "type":"target-updated",\
                        "version":4}""");
    }

    @Test
    void leavesOutWhoDidItWhereTheServerDidByItself() {
        assertThat(new String(leaf(null, 7, "city:anshun").bytes(), UTF_8)).startsWith("{\"digest\":");
    }

    @Property
    void isCanonicalAsAnotherProgramUnderstandsIt(
            @ForAll @NotEmpty String actor,
            @ForAll String stream,
            @ForAll @LongRange(max = (1L << 53) - 1) long position)
            throws IOException {
        if (!isText(actor) || !isText(stream)) {
            assertThatThrownBy(leaf(actor, position, stream)::bytes).isInstanceOf(IllegalArgumentException.class);
            return;
        }
        Leaf leaf = leaf(actor, position, stream);
        Map<String, Object> members = new LinkedHashMap<>();
        members.put("version", leaf.version());
        members.put("type", leaf.type());
        members.put("stream", leaf.stream());
        members.put("revision", leaf.revision());
        members.put("recordedAt", leaf.recordedAt());
        members.put("position", leaf.position());
        members.put("id", leaf.id().toString());
        members.put("digest", leaf.digest());
        members.put("actor", leaf.actor());
        byte[] canonical = new JsonCanonicalizer(new JsonMapper().writeValueAsString(members)).getEncodedUTF8();
        assertThat(new String(leaf.bytes(), UTF_8)).isEqualTo(new String(canonical, UTF_8));
    }

    private static boolean isText(String text) {
        return UTF_8.newEncoder().canEncode(text);
    }

    @ParameterizedTest
    @ValueSource(longs = {1L << 53, Long.MAX_VALUE})
    void hasNoNumberThatReadersRound(long position) {
        assertThatThrownBy(leaf("a", position, "city:anshun")::bytes).isInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest
    @CsvSource({
        "2026-11-22T09:30:00Z, 2026-11-22T09:30:00.000000Z",
        "2026-11-22T09:30:00.1Z, 2026-11-22T09:30:00.100000Z",
        "0001-01-01T00:00:00.000001Z, 0001-01-01T00:00:00.000001Z",
    })
    void alwaysTellsMicroseconds(String instant, String written) {
        assertThat(Leaf.time(Instant.parse(instant))).isEqualTo(written);
    }

    /** Over 32 bytes of salt, a length of eight bytes, the payload, another length, the metadata. */
    @Test
    void commitsToBytesThatCannotMoveBetweenPayloadAndMetadata() {
        byte[] salt = new byte[32];
        byte[] framed =
                HexFormat.of().parseHex("00".repeat(32) + "0000000000000002" + "6162" + "0000000000000001" + "63");
        assertThat(Leaf.digest(salt, bytes("ab"), bytes("c")))
                .isEqualTo("sha256:" + HexFormat.of().formatHex(Hashing.sha256().digest(framed)))
                .isNotEqualTo(Leaf.digest(salt, bytes("a"), bytes("bc")));
    }

    private static byte[] bytes(String text) {
        return text.getBytes(UTF_8);
    }
}
