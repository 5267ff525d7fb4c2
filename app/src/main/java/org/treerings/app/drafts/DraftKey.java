package org.treerings.app.drafts;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.regex.Pattern;

/** What its owner calls a draft, such as {@code anshun.increase-protected-areas.target}. */
public record DraftKey(@JsonValue String value) {

    private static final Pattern FORM = Pattern.compile("[A-Za-z0-9._~-]{1,100}");

    public DraftKey {
        if (!FORM.matcher(value).matches()) {
            throw new IllegalArgumentException(
                    "a draft's key has 1 to 100 letters, digits, dots, hyphens, underscores and tildes");
        }
    }
}
