package org.treerings.commands.city;

import java.math.BigDecimal;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.Locale;
import java.util.Objects;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.treerings.commands.CommandRejected;
import org.treerings.commands.Numbers;
import org.treerings.commands.Rules;
import org.treerings.kernel.event.CityRegistered;
import org.treerings.kernel.event.Coordinates;
import org.treerings.kernel.identity.CityId;

/** What a city refuses, and why. */
final class CityRules {

    private static final Pattern SUBDIVISION = Pattern.compile("[A-Z]{2}-[A-Z0-9]{1,3}");
    private static final Pattern WIKIDATA = Pattern.compile("Q[1-9][0-9]{0,11}");

    private CityRules() {}

    static ZoneId isRegistered(@Nullable CityRegistered registration, CityId city) {
        if (registration == null) {
            throw Rules.unknownCity(city);
        }
        return registration.timeZone();
    }

    /** A registration may be repeated, on whatever day, but not changed. */
    static void isTheSameRegistration(CityRegistered registered, CityRegistered asked) {
        boolean same = registered.name().equals(asked.name())
                && registered.country().equals(asked.country())
                && Objects.equals(registered.subdivision(), asked.subdivision())
                && Objects.equals(registered.region(), asked.region())
                && registered.timeZone().equals(asked.timeZone())
                && Objects.equals(registered.wikidata(), asked.wikidata())
                && Objects.equals(registered.coordinates(), asked.coordinates());
        if (!same) {
            throw new CommandRejected(
                    "city-already-registered",
                    "city",
                    "City " + registered.city() + " is registered with other particulars; register under another id, "
                            + "or rename or describe the one that is there.");
        }
    }

    static void populationIsNotNegative(long population) {
        if (population < 0) {
            throw new CommandRejected("value-not-accepted", "value", "Give a whole number of people, at least 0.");
        }
    }

    static void countryIsKnown(String country) {
        if (!Arrays.asList(Locale.getISOCountries()).contains(country)) {
            throw new CommandRejected(
                    "country-unknown", "country", "Give the country as an ISO 3166-1 alpha-2 code such as CN or PT.");
        }
    }

    static void subdivisionIsOfTheCountry(@Nullable String subdivision, String country) {
        if (subdivision != null
                && !(SUBDIVISION.matcher(subdivision).matches() && subdivision.startsWith(country + "-"))) {
            throw new CommandRejected(
                    "subdivision-unknown",
                    "subdivision",
                    "Give the subdivision as an ISO 3166-2 code of the country: " + country
                            + "- and one to three letters or digits.");
        }
    }

    static void wikidataIsAnItem(@Nullable String wikidata) {
        if (wikidata != null && !WIKIDATA.matcher(wikidata).matches()) {
            throw new CommandRejected(
                    "wikidata-malformed", "wikidata", "Give the Wikidata id as Q and a number, Q575580.");
        }
    }

    static @Nullable Coordinates coordinatesAreOnEarth(@Nullable Coordinates coordinates) {
        if (coordinates == null) {
            return null;
        }
        return new Coordinates(
                degrees("coordinates.latitude", coordinates.latitude(), 90),
                degrees("coordinates.longitude", coordinates.longitude(), 180));
    }

    private static BigDecimal degrees(String field, BigDecimal degrees, int most) {
        if (degrees.abs().compareTo(BigDecimal.valueOf(most)) > 0) {
            throw new CommandRejected(
                    "coordinates-out-of-range", field, "Give degrees of WGS 84, from -" + most + " to " + most + ".");
        }
        return Numbers.plain(field, degrees);
    }
}
