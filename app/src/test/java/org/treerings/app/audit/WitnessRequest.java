package org.treerings.app.audit;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.treerings.app.audit.Verdict.Wrong;

/** What a log sends to {@code add-checkpoint}. */
record WitnessRequest(long oldSize, List<Hash> proof, Checkpoint checkpoint) {

    private static final String WHERE = "request";
    private static final String OLD = "old ";
    private static final int MOST_HASHES = 63;

    static WitnessRequest parse(byte[] body) {
        String text = Strict.utf8(body);
        int end = text == null ? -1 : text.indexOf("\n\n");
        if (text == null || end < 0) {
            throw new Wrong(WHERE, "an empty line was expected");
        }
        List<String> lines = Arrays.asList(text.substring(0, end).split("\n", -1));
        Long oldSize = lines.getFirst().startsWith(OLD)
                ? Strict.decimal(lines.getFirst().substring(OLD.length()))
                : null;
        if (oldSize == null || lines.size() > MOST_HASHES + 1) {
            throw new Wrong(WHERE, "an old size and at most %d hashes were expected".formatted(MOST_HASHES));
        }
        return new WitnessRequest(
                oldSize, hashes(lines.subList(1, lines.size())), Checkpoint.parse(WHERE, rest(text, end)));
    }

    private static byte[] rest(String text, int end) {
        return text.substring(end + 2).getBytes(UTF_8);
    }

    private static List<Hash> hashes(List<String> lines) {
        List<Hash> hashes = new ArrayList<>();
        for (String line : lines) {
            Hash hash = Hash.fromBase64(line);
            if (hash == null) {
                throw new Wrong(WHERE, "a hash in base64 was expected");
            }
            hashes.add(hash);
        }
        return hashes;
    }
}
