package org.treerings.app.ledger.checkpoint;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.stream.Collectors;

/**
 * A signed note, as C2SP has it.
 *
 * @param text what is signed, ending in a newline
 */
public record Note(String text, List<Signature> signatures) {

    private static final String DASH = "\u2014 ";
    private static final String END = "\n\n";

    /**
     * A line below the text.
     *
     * @param name of the key
     * @param key its id
     */
    @SuppressWarnings("ArrayRecordComponent") // verified, never compared
    public record Signature(String name, int key, byte[] bytes) {

        public static Signature parse(String line) {
            String[] words = line.split(" ", -1);
            byte[] bytes = words.length == 3 ? decode(words[2]) : new byte[0];
            if (!line.startsWith(DASH) || bytes.length <= Integer.BYTES || words[1].isEmpty()) {
                throw new Malformed("this is no signature: " + line);
            }
            return new Signature(
                    words[1], ByteBuffer.wrap(bytes).getInt(), Arrays.copyOfRange(bytes, Integer.BYTES, bytes.length));
        }

        private static byte[] decode(String base64) {
            try {
                return Base64.getDecoder().decode(base64);
            } catch (IllegalArgumentException e) {
                throw new Malformed("a signature is no base64", e);
            }
        }

        @Override
        public String toString() {
            ByteBuffer both = ByteBuffer.allocate(Integer.BYTES + bytes.length)
                    .putInt(key)
                    .put(bytes);
            return DASH + name + " " + Base64.getEncoder().encodeToString(both.array()) + "\n";
        }
    }

    public static Note parse(byte[] bytes) {
        String whole = new String(bytes, StandardCharsets.UTF_8);
        int end = whole.lastIndexOf(END);
        if (end < 0 || !whole.endsWith("\n") || whole.length() == end + END.length()) {
            throw new Malformed("a note has a text, an empty line and signatures");
        }
        List<Signature> signatures = whole.substring(end + END.length())
                .lines()
                .map(Signature::parse)
                .toList();
        return new Note(whole.substring(0, end + 1), signatures);
    }

    public byte[] bytes() {
        return toString().getBytes(StandardCharsets.UTF_8);
    }

    @Override
    public String toString() {
        return text + "\n" + signatures.stream().map(Signature::toString).collect(Collectors.joining());
    }
}
