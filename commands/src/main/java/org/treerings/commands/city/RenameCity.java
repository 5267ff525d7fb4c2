package org.treerings.commands.city;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.treerings.commands.Words;
import org.treerings.kernel.event.CityRenamed;
import org.treerings.kernel.identity.CityId;

/** Give the city another name. */
public record RenameCity(CityId city, String name, @Nullable LocalDate statedOn) implements CityCommand {

    CityRenamed event() {
        return new CityRenamed(city, Words.name("name", name), statedOn);
    }
}
