package org.treerings.commands;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.treerings.kernel.event.EntryRetracted;
import org.treerings.kernel.identity.CityId;
import org.treerings.kernel.identity.EntryId;

/** A command that takes an entry back, be it alone or for a better one. */
public interface Retraction {

    CityId city();

    /** The wrong one. */
    EntryId entry();

    String reason();

    /** The day the entry is taken back. */
    @Nullable
    LocalDate statedOn();

    default EntryRetracted retraction() {
        return new EntryRetracted(city(), entry(), Words.reason(reason()), statedOn());
    }
}
