package org.treerings.commands.city;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.treerings.commands.Retraction;
import org.treerings.kernel.identity.CityId;
import org.treerings.kernel.identity.EntryId;

/**
 * Take back an entry of the city's own stream that was wrong, and record what is right in its place, or do neither.
 *
 * @param command what is right, of the same item
 * @param statedOn the day the entry is taken back
 */
public record CorrectEntry(
        EntryId entry,
        String reason,
        CityCommand command,
        @Nullable LocalDate statedOn) implements CityCommand, Retraction {

    @Override
    public CityId city() {
        return command.city();
    }
}
