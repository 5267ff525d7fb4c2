package org.treerings.kernel.identity;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/** An action within its commitment: a code of the framework's catalogue, or a slug of the city's own title. */
public record ActionId(@JsonValue String value) {

    @JsonCreator
    public ActionId {
        Slug.check("an action's id", value);
    }

    @Override
    public String toString() {
        return value;
    }
}
