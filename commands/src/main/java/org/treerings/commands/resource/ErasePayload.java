package org.treerings.commands.resource;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.treerings.commands.Erasure;
import org.treerings.kernel.identity.CityId;
import org.treerings.kernel.identity.EntryId;
import org.treerings.kernel.identity.ResourceId;

/** Have what an entry of the resource's stream said erased for good. */
public record ErasePayload(
        CityId city,
        ResourceId resource,
        EntryId entry,
        String reason,
        @Nullable LocalDate statedOn) implements ResourceCommand, Erasure {}
