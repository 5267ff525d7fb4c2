package org.treerings.app.security;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What someone is here for. */
public enum Role {
    /** Speaks for the cities that the token names. */
    OFFICER,
    /** Reads everything, also who acted. */
    AUDITOR,
    /** Runs the system, registers cities and imports for any of them. */
    OPERATOR;

    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    static Optional<Role> of(String word) {
        return Arrays.stream(values()).filter(role -> role.word().equals(word)).findFirst();
    }

    String authority() {
        return "ROLE_" + name();
    }
}
