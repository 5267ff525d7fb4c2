package org.treerings.app.audit;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.util.Base64;
import org.jspecify.annotations.Nullable;

/** Reads what has only one right spelling; whatever is spelt otherwise is nothing. */
final class Strict {

    /** Digits that a long surely holds. */
    private static final int LONGEST = 18;

    private Strict() {}

    /** Well-formed UTF-8. */
    static @Nullable String utf8(byte[] bytes) {
        try {
            return UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
        } catch (CharacterCodingException _) {
            return null;
        }
    }

    /** Base64 of RFC 4648, section 4, with its padding: the JDK also takes it without, and with bits left over. */
    static byte @Nullable [] base64(String text) {
        try {
            byte[] bytes = Base64.getDecoder().decode(text);
            return Base64.getEncoder().encodeToString(bytes).equals(text) ? bytes : null;
        } catch (IllegalArgumentException _) {
            return null;
        }
    }

    /** A whole number of at most 18 digits, without leading zeros. */
    static @Nullable Long decimal(String text) {
        boolean digits = !text.isEmpty() && text.length() <= LONGEST;
        for (int i = 0; digits && i < text.length(); i++) {
            digits = text.charAt(i) >= '0' && text.charAt(i) <= '9';
        }
        return digits && (text.charAt(0) != '0' || text.length() == 1) ? Long.valueOf(text) : null;
    }
}
