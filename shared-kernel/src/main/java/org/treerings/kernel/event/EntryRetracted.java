package org.treerings.kernel.event;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.treerings.kernel.identity.CityId;
import org.treerings.kernel.identity.EntryId;

/** An earlier entry of the same stream was wrong. Nothing is deleted: it counts no longer from here on. */
@Stored(name = "entry-retracted")
public record EntryRetracted(
        CityId city, EntryId entry, String reason, @Nullable LocalDate statedOn) implements CityEvent {}
