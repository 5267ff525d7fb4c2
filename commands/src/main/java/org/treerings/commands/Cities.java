package org.treerings.commands;

import java.time.ZoneId;
import java.util.Optional;
import org.treerings.kernel.identity.CityId;

/** The registered cities, as far as other streams' rules need to know them. */
public interface Cities {

    /** The time zone whose days are the city's days; empty if no such city is registered. */
    Optional<ZoneId> timeZone(CityId city);
}
