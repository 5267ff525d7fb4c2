package org.treerings.commands.pathway;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.treerings.commands.Retraction;
import org.treerings.kernel.identity.CityId;
import org.treerings.kernel.identity.EntryId;

/**
 * Take back an entry of the pathway's stream that was wrong. Allowed while no unlinking rests on the entry.
 */
public record RetractEntry(
        CityId city, EntryId entry, String reason, @Nullable LocalDate statedOn)
        implements PathwayCommand, Retraction {}
