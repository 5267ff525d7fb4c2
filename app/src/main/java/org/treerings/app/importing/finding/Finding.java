package org.treerings.app.importing.finding;

import static java.util.Comparator.comparing;
import static java.util.Comparator.naturalOrder;
import static java.util.Comparator.nullsFirst;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Comparator;
import org.jspecify.annotations.Nullable;

/**
 * Something about a document that its reader should know.
 *
 * @param code stable words with hyphens
 * @param line counts from 1; absent where the whole document is meant
 * @param path of the fact at fault, where there is one
 * @param message what is there and what would be right, as a sentence
 */
public record Finding(
        String code,
        Severity severity,
        @Nullable Integer line,
        @Nullable String path,
        String message) {

    /** From the top of the document down. */
    public static final Comparator<Finding> BY_LINE =
            comparing(Finding::line, nullsFirst(naturalOrder())).thenComparing(Finding::code);

    /** Whether someone has to act. */
    public enum Severity {
        /** Worth knowing; nothing is lost. */
        NOTE("note"),
        /** The city should correct it, or something could not be taken as it stands. */
        WARNING("warning");

        private final String word;

        Severity(String word) {
            this.word = word;
        }

        @JsonValue
        public String word() {
            return word;
        }
    }

    public static Finding note(String code, @Nullable Integer line, @Nullable String path, String message) {
        return new Finding(code, Severity.NOTE, line, path, message);
    }

    public static Finding warning(String code, @Nullable Integer line, @Nullable String path, String message) {
        return new Finding(code, Severity.WARNING, line, path, message);
    }
}
