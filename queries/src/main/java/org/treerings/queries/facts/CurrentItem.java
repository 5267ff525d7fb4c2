package org.treerings.queries.facts;

import org.jspecify.annotations.Nullable;
import org.treerings.kernel.identity.EntryId;
import tools.jackson.databind.JsonNode;

/**
 * What stands at a path now, for whoever wants to write there.
 *
 * @param value absent where it was withdrawn, or all that was said was retracted
 * @param version position of the last entry that recorded or retracted something there: what a write has to name
 * @param entry that holds the value or withdrew it; absent where all that was said was retracted
 */
public record CurrentItem(
        String path,
        @Nullable JsonNode value,
        long version,
        @Nullable EntryId entry) {}
