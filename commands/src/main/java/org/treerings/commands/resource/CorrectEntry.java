package org.treerings.commands.resource;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.treerings.commands.Retraction;
import org.treerings.kernel.identity.CityId;
import org.treerings.kernel.identity.EntryId;
import org.treerings.kernel.identity.ResourceId;

/**
 * Take back an entry of the resource's stream that was wrong, and record what is right in its place, or do neither.
 *
 * @param command what is right, of the same item
 * @param statedOn the day the entry is taken back
 */
public record CorrectEntry(
        EntryId entry,
        String reason,
        ResourceCommand command,
        @Nullable LocalDate statedOn) implements ResourceCommand, Retraction {

    @Override
    public CityId city() {
        return command.city();
    }

    @Override
    public ResourceId resource() {
        return command.resource();
    }
}
