package org.treerings.kernel.identity;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/** A city, such as {@code anshun}. It keeps its identifier when it is renamed. */
public record CityId(@JsonValue String value) {

    @JsonCreator
    public CityId {
        Slug.check("a city's id", value);
    }

    @Override
    public String toString() {
        return value;
    }
}
