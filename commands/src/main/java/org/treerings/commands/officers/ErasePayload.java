package org.treerings.commands.officers;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.treerings.commands.Erasure;
import org.treerings.kernel.identity.CityId;
import org.treerings.kernel.identity.EntryId;

/** Have what an entry of the officers' stream said erased for good. */
public record ErasePayload(
        CityId city, EntryId entry, String reason, @Nullable LocalDate statedOn) implements OfficersCommand, Erasure {}
