package org.treerings.app.security;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.treerings.app.ledger.Entry;
import org.treerings.kernel.identity.ActorId;
import tools.jackson.databind.JsonNode;

/**
 * An officer's appointment that stands.
 *
 * @param statedOn the day of the appointment, where it was said
 * @param entry the entry that recorded it
 */
public record Office(ActorId officer, @Nullable LocalDate statedOn, Instant recordedAt, UUID entry, long position) {

    static Office of(ActorId officer, JsonNode event, Entry entry) {
        String statedOn = event.path("statedOn").asString(null);
        return new Office(
                officer,
                statedOn == null ? null : LocalDate.parse(statedOn),
                entry.recordedAt(),
                entry.id(),
                entry.position());
    }
}
