package org.treerings.commands.city;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.treerings.commands.Words;
import org.treerings.kernel.event.CityDescribed;
import org.treerings.kernel.identity.CityId;
import org.treerings.kernel.measure.Text;

/** Say what the city is like. */
public record DescribeCity(CityId city, Text text, @Nullable LocalDate statedOn) implements CityCommand {

    CityDescribed event() {
        return new CityDescribed(city, Words.text("text", text), statedOn);
    }
}
