package org.treerings.kernel.identity;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.text.Normalizer;
import java.util.HexFormat;
import java.util.Locale;
import java.util.regex.Pattern;

/** Lower-case letters, digits and single hyphens, at most 80 characters: safe in streams, paths and addresses. */
public final class Slug {

    private static final int LONGEST = 80;
    private static final int DIGEST_LENGTH = 10;
    private static final Pattern FORM = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");

    private Slug() {}

    static String check(String kind, String value) {
        if (value.length() > LONGEST || !FORM.matcher(value).matches()) {
            throw new IllegalArgumentException(
                    kind + " must be lower-case letters, digits and single hyphens, at most " + LONGEST);
        }
        return value;
    }

    /**
     * The slug of a title. What ASCII cannot spell, or what is too long, is told apart by a digest of the whole title,
     * so that equal titles give equal slugs and different titles different ones.
     */
    public static String of(String title) {
        String plain = Normalizer.normalize(title, Normalizer.Form.NFKD).replaceAll("\\p{M}+", "");
        String spelled =
                plain.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-").replaceAll("^-+|-+$", "");
        boolean complete = plain.codePoints().noneMatch(point -> point > 127 && Character.isLetterOrDigit(point));
        if (complete && !spelled.isEmpty() && spelled.length() <= LONGEST) {
            return spelled;
        }
        String start = spelled.substring(0, Math.min(spelled.length(), LONGEST - DIGEST_LENGTH - 1));
        return (start + "-" + digest(title)).replaceAll("-{2,}", "-").replaceAll("^-+", "");
    }

    private static String digest(String title) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(title.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest).substring(0, DIGEST_LENGTH);
        } catch (NoSuchAlgorithmException e) {
            throw new AssertionError("every Java platform has SHA-256", e);
        }
    }
}
