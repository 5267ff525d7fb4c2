package org.treerings.commands.city;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.treerings.commands.Retraction;
import org.treerings.kernel.identity.CityId;
import org.treerings.kernel.identity.EntryId;

/** Take back an entry of the city's own stream that was wrong. */
public record RetractEntry(
        CityId city, EntryId entry, String reason, @Nullable LocalDate statedOn) implements CityCommand, Retraction {}
