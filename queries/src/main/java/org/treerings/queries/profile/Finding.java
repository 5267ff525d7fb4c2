package org.treerings.queries.profile;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/**
 * Something in the profile that a reader should look at. It never blocks anything.
 *
 * @param code a stable word
 * @param path where in the city's record
 * @param message for people
 */
public record Finding(String code, Severity severity, String path, String message) {

    /** How much it matters. */
    public enum Severity {
        /** Figures or words contradict each other. */
        WARNING,
        /** Something is missing. */
        NOTE;

        @JsonValue
        public String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }
}
