package org.treerings.kernel.measure;

/**
 * Words in a language.
 *
 * @param language a BCP 47 tag; {@code und} where nobody said which
 */
public record Text(String text, String language) {

    public static final String UNDETERMINED = "und";
}
