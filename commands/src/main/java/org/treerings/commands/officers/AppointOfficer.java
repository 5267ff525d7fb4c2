package org.treerings.commands.officers;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.treerings.kernel.event.OfficerAppointed;
import org.treerings.kernel.identity.ActorId;
import org.treerings.kernel.identity.CityId;

/** Let an officer speak for the city. */
public record AppointOfficer(
        CityId city, ActorId officer, @Nullable LocalDate statedOn) implements OfficersCommand {

    OfficerAppointed event() {
        return new OfficerAppointed(city, officer, statedOn);
    }
}
