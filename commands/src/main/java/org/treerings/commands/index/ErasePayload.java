package org.treerings.commands.index;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.treerings.commands.Erasure;
import org.treerings.kernel.identity.CityId;
import org.treerings.kernel.identity.EntryId;

/** Have what an entry of the year's stream said erased for good. */
public record ErasePayload(
        CityId city,
        int year,
        EntryId entry,
        String reason,
        @Nullable LocalDate statedOn) implements IndexCommand, Erasure {}
