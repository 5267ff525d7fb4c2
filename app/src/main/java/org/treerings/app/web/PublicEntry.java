package org.treerings.app.web;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * An entry as the world may see it: all but the salt.
 *
 * @param payload absent where it was erased
 * @param metadata without words where the payload was erased
 */
record PublicEntry(
        long position,
        UUID entry,
        String stream,
        long version,
        String type,
        int revision,
        Instant recordedAt,
        @Nullable JsonNode payload,
        JsonNode metadata,
        boolean erased) {}
