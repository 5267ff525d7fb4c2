package org.treerings.commands.officers;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.treerings.kernel.event.OfficerDismissed;
import org.treerings.kernel.identity.ActorId;
import org.treerings.kernel.identity.CityId;

/** Let an officer speak for the city no longer. */
public record DismissOfficer(
        CityId city, ActorId officer, @Nullable LocalDate statedOn) implements OfficersCommand {

    OfficerDismissed event() {
        return new OfficerDismissed(city, officer, statedOn);
    }
}
