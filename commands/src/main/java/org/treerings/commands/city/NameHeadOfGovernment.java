package org.treerings.commands.city;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.treerings.commands.Words;
import org.treerings.kernel.event.HeadOfGovernmentNamed;
import org.treerings.kernel.identity.CityId;
import org.treerings.kernel.measure.Text;

/** Name who heads the city's government, or the office alone. */
public record NameHeadOfGovernment(
        CityId city,
        @Nullable String name,
        Text office,
        @Nullable LocalDate statedOn) implements CityCommand {

    HeadOfGovernmentNamed event() {
        return new HeadOfGovernmentNamed(city, Words.nameIfGiven("name", name), Words.text("office", office), statedOn);
    }
}
