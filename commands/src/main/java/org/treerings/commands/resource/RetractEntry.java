package org.treerings.commands.resource;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.treerings.commands.Retraction;
import org.treerings.kernel.identity.CityId;
import org.treerings.kernel.identity.EntryId;
import org.treerings.kernel.identity.ResourceId;

/**
 * Take back an entry of the resource's stream that was wrong. Allowed while no withdrawal rests on the entry. Links and
 * reports that name the resource are other streams and are not asked: they keep naming it, and the findings of the profile
 * say that it is not shared.
 */
public record RetractEntry(
        CityId city,
        ResourceId resource,
        EntryId entry,
        String reason,
        @Nullable LocalDate statedOn) implements ResourceCommand, Retraction {}
