package org.treerings.kernel.identity;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/** A commitment within its city: a code of the framework's catalogue, or a slug of the city's own title. */
public record CommitmentId(@JsonValue String value) {

    @JsonCreator
    public CommitmentId {
        Slug.check("a commitment's id", value);
    }

    @Override
    public String toString() {
        return value;
    }
}
