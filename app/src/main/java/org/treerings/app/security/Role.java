package org.treerings.app.security;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What someone is here for. */
public enum Role {
    /** Speaks for the cities that appointed it. On record, never claimed. */
    OFFICER,
    /** Reads everything, also who acted. */
    AUDITOR,
    /** Runs the system, registers cities, appoints officers, and imports for any city. */
    OPERATOR;

    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The role that a token claims, where it is one that a token can give. */
    static Optional<Role> claimed(String word) {
        return Arrays.stream(values())
                .filter(role -> role != OFFICER && role.word().equals(word))
                .findFirst();
    }

    String authority() {
        return "ROLE_" + name();
    }
}
