package org.treerings.app.audit;

import java.time.DateTimeException;
import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.treerings.app.audit.Verdict.Wrong;

/** What a leaf has to look like, taken by itself. */
final class LeafForm {

    private static final String SHA256 = "sha256:";
    private static final String INSTANT = "0000-00-00T00:00:00.000000Z";

    private LeafForm() {}

    /** Reads the leaf that stands in a bundle, or throws {@link Wrong}. */
    static Leaf read(Place where, byte[] bytes) {
        Leaf plain = PlainLeaf.read(bytes);
        Leaf leaf = plain == null ? readAnew(where, bytes) : plain;
        check(where, leaf);
        return leaf;
    }

    private static Leaf readAnew(Place where, byte[] bytes) {
        Map<String, Object> members = FlatJson.read(bytes);
        Leaf leaf = members == null || !Leaf.MEMBERS.containsAll(members.keySet()) ? null : Leaf.of(members);
        if (leaf == null) {
            throw new Wrong(
                    where.toString(),
                    "the leaf is not a JSON object of the nine members that a leaf has, and no others");
        }
        if (!Arrays.equals(leaf.bytes(), bytes)) {
            throw new Wrong(
                    where.toString(),
                    "the leaf is not in the canonical form of RFC 8785, so that others may read it otherwise");
        }
        return leaf;
    }

    /** Checks the form of what a leaf says, or throws {@link Wrong}. */
    static void check(Place where, Leaf leaf) {
        String member = misshapen(leaf);
        if (member != null) {
            throw new Wrong(
                    where.toString(), "the leaf's member " + member + " has not the form that the format gives it");
        }
    }

    private static @Nullable String misshapen(Leaf leaf) {
        if (!isDigest(leaf.digest())) {
            return "digest";
        }
        if (!isUuid(leaf.id())) {
            return "id";
        }
        if (!isInstant(leaf.recordedAt())) {
            return "recordedAt";
        }
        if (leaf.stream().isEmpty()) {
            return "stream";
        }
        return leaf.type().isEmpty() ? "type" : null;
    }

    private static boolean isDigest(String text) {
        boolean digest = text.startsWith(SHA256) && text.length() == SHA256.length() + 2 * Hash.LENGTH;
        for (int i = SHA256.length(); digest && i < text.length(); i++) {
            digest = isLowerHexadecimal(text.charAt(i));
        }
        return digest;
    }

    private static boolean isLowerHexadecimal(char letter) {
        return isDecimal(letter) || (letter >= 'a' && letter <= 'f');
    }

    private static boolean isDecimal(char letter) {
        return letter >= '0' && letter <= '9';
    }

    private static boolean isUuid(String text) {
        try {
            return UUID.fromString(text).toString().equals(text);
        } catch (IllegalArgumentException _) {
            return false;
        }
    }

    /** Also a day that the calendar has; the leap second is none that a database tells. */
    private static boolean isInstant(String text) {
        if (!looksLikeAnInstant(text)) {
            return false;
        }
        try {
            var _ = LocalDateTime.of(
                    number(text, 0, 4),
                    number(text, 5, 7),
                    number(text, 8, 10),
                    number(text, 11, 13),
                    number(text, 14, 16),
                    number(text, 17, 19));
            return true;
        } catch (DateTimeException _) {
            return false;
        }
    }

    /** Letter by letter: of a million leaves a pattern would take longer than their hashes. */
    private static boolean looksLikeAnInstant(String text) {
        boolean looks = text.length() == INSTANT.length();
        for (int i = 0; looks && i < text.length(); i++) {
            char expected = INSTANT.charAt(i);
            looks = expected == '0' ? isDecimal(text.charAt(i)) : text.charAt(i) == expected;
        }
        return looks;
    }

    private static int number(String text, int from, int to) {
        return Integer.parseInt(text, from, to, 10);
    }
}
