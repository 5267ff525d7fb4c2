package org.treerings.app.web;

import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;

/** A parameter that is one of a few words. */
public final class Word {

    private Word() {}

    /**
     * The one that is meant.
     *
     * @throws BadParameter if none is
     */
    public static <E extends Enum<E>> E of(String name, String asked, Class<E> words) {
        return Arrays.stream(words.getEnumConstants())
                .filter(word -> spelled(word).equals(asked))
                .findFirst()
                .orElseThrow(() -> new BadParameter(
                        name,
                        name + " must be one of "
                                + Arrays.stream(words.getEnumConstants())
                                        .map(Word::spelled)
                                        .collect(Collectors.joining(", "))
                                + "."));
    }

    /** How it stands in an address. */
    public static String spelled(Enum<?> word) {
        return word.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
