package org.treerings.app.web.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.erdtman.jcs.JsonCanonicalizer;
import org.treerings.app.ledger.checkpoint.Checkpoint;
import org.treerings.app.ledger.tree.Hashing;
import org.treerings.app.ledger.tree.Leaf;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Someone who checks, by what the page on the format says. */
final class Stranger {

    private static final JsonMapper JSON = new JsonMapper();

    private Stranger() {}

    /** The leaf of an exported entry. */
    static byte[] rebuilt(JsonNode exported) throws IOException {
        byte[] metadata = bytes(exported, "metadata");
        String digest = Leaf.digest(bytes(exported, "salt"), bytes(exported, "payload"), metadata);
        assertThat(exported.get("digest").asString()).isEqualTo(digest);
        assertThat(exported.path("actor").asString(null))
                .isEqualTo(JSON.readTree(metadata).path("actor").asString(null));
        ObjectNode members = (ObjectNode) exported.deepCopy();
        members.remove(List.of("salt", "payload", "metadata"));
        return new JsonCanonicalizer(members.toString()).getEncodedUTF8();
    }

    private static byte[] bytes(JsonNode exported, String member) {
        return Base64.getDecoder().decode(exported.get(member).asString());
    }

    /** Taken up along the proof, RFC 9162, section 2.1.3.2. */
    static void holds(String proof, byte[] leaf, Checkpoint checkpoint) {
        List<String> lines = proof.lines().toList();
        long position = Long.parseLong(lines.get(1).replace("index ", ""));
        long end = checkpoint.size() - 1;
        Hashing hashing = new Hashing();
        byte[] hash = hashing.leaf(leaf);
        for (String line : lines.subList(2, lines.indexOf(""))) {
            byte[] sibling = Base64.getDecoder().decode(line);
            if (position % 2 == 1 || position == end) {
                hash = hashing.node(sibling, hash);
                while (position % 2 == 0 && position > 0) {
                    position >>= 1;
                    end >>= 1;
                }
            } else {
                hash = hashing.node(hash, sibling);
            }
            position >>= 1;
            end >>= 1;
        }
        assertThat(end).isZero();
        assertThat(hash).isEqualTo(checkpoint.root());
    }

    static Map<String, byte[]> unzipped(byte[] bytes) throws IOException {
        Map<String, byte[]> files = new LinkedHashMap<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                files.put(entry.getName(), zip.readAllBytes());
            }
        }
        return files;
    }
}
