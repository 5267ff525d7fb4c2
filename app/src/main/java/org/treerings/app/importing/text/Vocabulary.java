package org.treerings.app.importing.text;

/** The platform's own words, by their key. */
public interface Vocabulary {

    /** Whether a whole line of these words is the platform's. */
    boolean isHeading(String key);

    /** Whether the words are the platform's even among others on one line: a city would not write them. */
    boolean isUnmistakable(String key);
}
