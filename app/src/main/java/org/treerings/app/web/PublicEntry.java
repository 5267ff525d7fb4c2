package org.treerings.app.web;

import java.time.Instant;
import java.util.UUID;
import tools.jackson.databind.JsonNode;

/** An entry as the world may see it: all but the salt. */
record PublicEntry(
        long position,
        UUID entry,
        String stream,
        long version,
        String type,
        int revision,
        Instant recordedAt,
        JsonNode payload,
        JsonNode metadata) {}
