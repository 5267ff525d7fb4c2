package org.treerings.commands.city;

import java.time.LocalDate;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;
import org.treerings.commands.Words;
import org.treerings.kernel.event.CityRegistered;
import org.treerings.kernel.event.Coordinates;
import org.treerings.kernel.identity.CityId;

/** Let a city join. */
public record RegisterCity(
        CityId city,
        String name,
        String country,
        @Nullable String subdivision,
        @Nullable String region,
        ZoneId timeZone,
        @Nullable String wikidata,
        @Nullable Coordinates coordinates,
        @Nullable LocalDate statedOn)
        implements CityCommand {

    CityRegistered event() {
        CityRules.countryIsKnown(country);
        CityRules.subdivisionIsOfTheCountry(subdivision, country);
        CityRules.wikidataIsAnItem(wikidata);
        return new CityRegistered(
                city,
                Words.name("name", name),
                country,
                subdivision,
                Words.nameIfGiven("region", region),
                timeZone,
                wikidata,
                CityRules.coordinatesAreOnEarth(coordinates),
                statedOn);
    }
}
