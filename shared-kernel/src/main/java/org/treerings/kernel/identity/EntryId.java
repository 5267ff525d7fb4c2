package org.treerings.kernel.identity;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.UUID;

/** One appended event, wherever it is spoken of. */
public record EntryId(@JsonValue UUID value) {

    @JsonCreator
    public EntryId {}

    /**
     * The entry of that identifier.
     *
     * @throws IllegalArgumentException if the text is no UUID
     */
    public static EntryId of(String text) {
        return new EntryId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
