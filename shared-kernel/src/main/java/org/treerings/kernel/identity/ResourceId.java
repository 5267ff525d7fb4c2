package org.treerings.kernel.identity;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/** A resource within its city. Whoever shares it chooses the slug. */
public record ResourceId(@JsonValue String value) {

    @JsonCreator
    public ResourceId {
        Slug.check("a resource's id", value);
    }

    @Override
    public String toString() {
        return value;
    }
}
