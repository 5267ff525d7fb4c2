package org.treerings.app.importing.text;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** Words as they are compared: without regard to case, white space, a full stop at the end, or how accents are encoded. */
public final class Wording {

    /** Characters; anything longer is no heading, title or statement of the platform. */
    private static final int LONGEST = 1000;

    private static final Pattern SPACES = Pattern.compile("[\\s\\p{Z}]++");
    private static final int WORD_JOINER = 0xfeff;

    private Wording() {}

    /** Equal for wordings that mean the same; empty for what is too long to be a wording. */
    public static String key(String words) {
        if (words.length() > LONGEST) {
            return "";
        }
        String plain = collapsed(Normalizer.normalize(words, Normalizer.Form.NFC));
        int end = plain.length();
        while (end > 0 && ".。 ".indexOf(plain.charAt(end - 1)) >= 0) {
            end--;
        }
        return plain.substring(0, end).replace('’', '\'').toLowerCase(Locale.ROOT);
    }

    /** On one line, with single spaces. */
    public static String collapsed(String words) {
        return strip(SPACES.matcher(words).replaceAll(" "));
    }

    static String strip(String words) {
        int start = 0;
        int end = words.length();
        while (start < end && isSpace(words.charAt(start))) {
            start++;
        }
        while (end > start && isSpace(words.charAt(end - 1))) {
            end--;
        }
        return words.substring(start, end);
    }

    static boolean isSpace(int character) {
        return Character.isWhitespace(character) || Character.isSpaceChar(character) || character == WORD_JOINER;
    }
}
