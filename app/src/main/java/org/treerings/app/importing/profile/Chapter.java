package org.treerings.app.importing.profile;

import java.util.Arrays;
import java.util.Optional;
import java.util.regex.Pattern;
import org.treerings.app.importing.text.Wording;

/** The chapters of a profile in their order, with the cover before them and the statement at the end. */
public enum Chapter {
    COVER(""),
    OVERVIEW("Profile overview"),
    ACTION_PLATFORM("The Action Platform"),
    PATHWAY("Nature Pathway"),
    INDEX("City Biodiversity Index"),
    RESOURCES("Tools & resources"),
    CLOSING("");

    private static final Pattern NUMBER = Pattern.compile("chapter ([1-5])");

    private final String title;
    private final String key;

    Chapter(String title) {
        this.title = title;
        this.key = Wording.key(title);
    }

    public String title() {
        return title;
    }

    /** Whether it is one of the five that carry a number. */
    public boolean isNumbered() {
        return this != COVER && this != CLOSING;
    }

    static boolean isNumberOrTitle(String key) {
        return numbered(key).isPresent() || titled(key).isPresent();
    }

    static Optional<Chapter> numbered(String key) {
        return Optional.of(NUMBER.matcher(key))
                .filter(number -> number.matches())
                .map(number -> values()[Integer.parseInt(number.group(1))]);
    }

    static Optional<Chapter> titled(String key) {
        return Arrays.stream(values())
                .filter(Chapter::isNumbered)
                .filter(chapter -> chapter.key.equals(key))
                .findFirst();
    }
}
