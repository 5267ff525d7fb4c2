package org.treerings.commands.index;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.treerings.commands.Retraction;
import org.treerings.kernel.identity.CityId;
import org.treerings.kernel.identity.EntryId;

/**
 * Take back an entry of the stream of the year's index that was wrong. Nothing in this stream rests on another entry.
 */
public record RetractEntry(
        CityId city,
        int year,
        EntryId entry,
        String reason,
        @Nullable LocalDate statedOn) implements IndexCommand, Retraction {}
