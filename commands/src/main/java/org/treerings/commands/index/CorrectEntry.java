package org.treerings.commands.index;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.treerings.commands.Retraction;
import org.treerings.kernel.identity.CityId;
import org.treerings.kernel.identity.EntryId;

/**
 * Take back an entry of the stream of the year's index that was wrong, and record what is right in its place, or do neither.
 *
 * @param command what is right, of the same item
 * @param statedOn the day the entry is taken back
 */
public record CorrectEntry(
        EntryId entry,
        String reason,
        IndexCommand command,
        @Nullable LocalDate statedOn) implements IndexCommand, Retraction {

    @Override
    public CityId city() {
        return command.city();
    }

    @Override
    public int year() {
        return command.year();
    }
}
