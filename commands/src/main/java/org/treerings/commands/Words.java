package org.treerings.commands;

import java.text.Normalizer;
import java.text.Normalizer.Form;
import org.jspecify.annotations.Nullable;
import org.treerings.kernel.measure.Text;

/** What is written, as it is recorded: checked, and in Unicode's composed form so that equal words are equal. */
public final class Words {

    private static final int LONGEST_TEXT = 20_000;
    private static final int LONGEST_NAME = 200;
    private static final String LINES_AND_TABS = "\n\t";

    private Words() {}

    /** Words in a language. The language's own field stands beside that of the words. */
    public static Text text(String field, Text text) {
        String beside = field.substring(0, field.lastIndexOf('.') + 1);
        return new Text(plain(field, text.text()), language(beside + "language", text.language()));
    }

    public static String language(String field, String tag) {
        Rules.languageIsWellFormed(field, tag);
        return tag;
    }

    /** Words whose language is no question. */
    public static String plain(String field, String words) {
        String composed = Normalizer.normalize(words, Form.NFC);
        Rules.isNotBlank(field, composed);
        Rules.isNotTooLong(field, composed, LONGEST_TEXT);
        Rules.hasNoControlCharacters(field, composed, LINES_AND_TABS);
        return composed;
    }

    public static @Nullable String plainIfGiven(String field, @Nullable String words) {
        return words == null ? null : plain(field, words);
    }

    /** A name: short, and on one line. */
    public static String name(String field, String name) {
        String composed = Normalizer.normalize(name, Form.NFC);
        Rules.isNotBlank(field, composed);
        Rules.isNotTooLong(field, composed, LONGEST_NAME);
        Rules.hasNoControlCharacters(field, composed, "");
        return composed;
    }

    public static @Nullable String nameIfGiven(String field, @Nullable String name) {
        return name == null ? null : name(field, name);
    }

    public static String reason(String reason) {
        Rules.reasonIsGiven(reason);
        return plain("reason", reason);
    }
}
