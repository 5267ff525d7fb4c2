package org.treerings.app.importing.finding;

/** Words of a document within a message. */
final class Quote {

    /** Characters. */
    private static final int LONGEST = 60;

    private Quote() {}

    static String of(String words) {
        boolean whole = words.codePointCount(0, words.length()) <= LONGEST;
        return "“" + (whole ? words : words.substring(0, words.offsetByCodePoints(0, LONGEST)) + "…") + "”";
    }
}
