package org.treerings.app.security;

import org.jspecify.annotations.Nullable;

/**
 * Someone as an issuer of tokens knows them.
 *
 * @param issuer who vouches for the subject
 * @param subject what the issuer calls them, for ever the same
 */
public record Person(
        String issuer,
        String subject,
        @Nullable String name,
        @Nullable String mail) {

    /** Of an issuer's or a subject's name no more is allowed by the standards, of a mail address neither. */
    public static final int LONGEST = 255;

    /** Someone of whom nothing else is known. */
    public static Person of(String issuer, String subject) {
        return new Person(issuer, subject, null, null);
    }

    /** Whether a text can stand in the directory: some words on one line. */
    public static boolean canBe(String text) {
        return !text.isBlank() && text.length() <= LONGEST && text.chars().noneMatch(Character::isISOControl);
    }
}
