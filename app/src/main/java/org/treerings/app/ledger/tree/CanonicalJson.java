package org.treerings.app.ledger.tree;

import java.nio.charset.StandardCharsets;

/**
 * An object of texts and whole numbers in the canonical form of RFC 8785. Whoever writes it adds the members in the order
 * of their names.
 */
final class CanonicalJson {

    /** Beyond it, a number is not every reader's number any more. */
    private static final long LARGEST = (1L << 53) - 1;

    private static final String SHORT = "\b\t\n\f\r\"\\";
    private static final String LETTERS = "btnfr\"\\";

    private final StringBuilder json = new StringBuilder(384).append('{');

    CanonicalJson member(String name, String value) {
        name(name).append('"');
        for (int i = 0; i < value.length(); i++) {
            add(value, i);
        }
        json.append('"');
        return this;
    }

    CanonicalJson member(String name, long value) {
        if (Math.abs(value) > LARGEST) {
            throw new IllegalArgumentException(name + " is too large: " + value);
        }
        name(name).append(value);
        return this;
    }

    private StringBuilder name(String name) {
        if (json.length() > 1) {
            json.append(',');
        }
        return json.append('"').append(name).append("\":");
    }

    private void add(String value, int place) {
        char character = value.charAt(place);
        if (character >= ' ' && character != '"' && character != '\\') {
            refuseHalf(value, place);
            json.append(character);
        } else if (SHORT.indexOf(character) >= 0) {
            json.append('\\').append(LETTERS.charAt(SHORT.indexOf(character)));
        } else {
            json.append("\\u%04x".formatted((int) character));
        }
    }

    /** Half a character has no bytes. */
    private static void refuseHalf(String value, int place) {
        char character = value.charAt(place);
        boolean half = Character.isHighSurrogate(character)
                ? place + 1 == value.length() || !Character.isLowSurrogate(value.charAt(place + 1))
                : Character.isLowSurrogate(character)
                        && (place == 0 || !Character.isHighSurrogate(value.charAt(place - 1)));
        if (half) {
            throw new IllegalArgumentException("half a character in " + value);
        }
    }

    byte[] bytes() {
        return json.append('}').toString().getBytes(StandardCharsets.UTF_8);
    }
}
