package org.treerings.kernel.event;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.treerings.kernel.identity.CityId;
import org.treerings.kernel.identity.EntryId;

/**
 * What an earlier entry of the same stream said is gone for good. That it was there, when, of what and by whom stays, and so
 * does what it counts for; see {@link Remains}.
 */
@Stored(name = "payload-erased")
public record PayloadErased(
        CityId city, EntryId entry, String reason, @Nullable LocalDate statedOn) implements CityEvent {}
