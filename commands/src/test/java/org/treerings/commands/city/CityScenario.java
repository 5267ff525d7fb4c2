package org.treerings.commands.city;

import java.math.BigDecimal;
import org.treerings.commands.Scenario;
import org.treerings.kernel.event.CityRegistered;
import org.treerings.kernel.event.Coordinates;
import org.treerings.kernel.identity.StreamId;

/** Anshun, as it joined on 1 April 2026. */
abstract class CityScenario extends Scenario<City> {

    static final Coordinates CENTRE = new Coordinates(new BigDecimal("26.2456"), new BigDecimal("105.934"));
    static final CityRegistered REGISTERED = new CityRegistered(
            ANSHUN, "Anshun City", "CN", "CN-GZ", "Asia & Oceania", SHANGHAI, "Q575580", CENTRE, day("2026-04-01"));

    CityScenario() {
        super(City.class, StreamId.of(ANSHUN));
    }
}
