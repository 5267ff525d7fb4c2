package org.treerings.kernel.identity;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.regex.Pattern;

/** Whoever acted, by a pseudonym. Names and addresses live in a directory outside the ledger. */
public record ActorId(@JsonValue String value) {

    private static final Pattern FORM = Pattern.compile("[a-z]+(-[a-z0-9]+)*");

    /** The system itself, where nobody asked. */
    public static final ActorId TREERINGS = new ActorId("treerings");

    @JsonCreator
    public ActorId {
        if (value.length() > 80 || !FORM.matcher(value).matches()) {
            throw new IllegalArgumentException("an actor is a pseudonym of lower-case letters, digits and hyphens");
        }
    }

    @Override
    public String toString() {
        return value;
    }
}
