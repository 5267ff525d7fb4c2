package org.treerings.app.importing.text;

/**
 * A line that is not blank, or a piece of one where the platform ran several into one.
 *
 * @param number of the whole line, counts from 1
 * @param piece counts from 0
 * @param text without white space around it
 * @param key its words as they are compared
 * @param marked whether marks were taken off
 */
public record Line(int number, int piece, String text, String key, boolean marked) {

    static Line of(int number, int piece, String text, boolean marked) {
        return new Line(number, piece, text, Wording.key(text), marked);
    }
}
