package org.treerings.queries.statistics;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentMap;
import org.jspecify.annotations.Nullable;
import org.treerings.kernel.identity.CityId;
import org.treerings.queries.feed.ToldCity;
import org.treerings.queries.profile.Profile;
import org.treerings.queries.profile.Profiles;

/** Counts single cities, and those not again of which nothing was recorded since. */
final class Tallies {

    private static final int CITIES = 25;

    private final Profiles profiles;
    private final ConcurrentMap<CountedCity, Tally> recent;

    Tallies(Profiles profiles, ConcurrentMap<CountedCity, Tally> recent) {
        this.profiles = profiles;
        this.recent = recent;
    }

    /** Of each city; without those that are not registered by then. */
    Map<CityId, Tally> of(List<CountedCity> cities, @Nullable LocalDate day, long position) {
        Map<CityId, Tally> tallies = new HashMap<>();
        List<CityId> unknown = new ArrayList<>();
        for (CountedCity city : cities) {
            Tally tally = recent.get(city);
            if (tally == null) {
                unknown.add(city.city());
            } else {
                tallies.put(city.city(), tally);
            }
        }
        for (int start = 0; start < unknown.size(); start += CITIES) {
            List<CityId> some = unknown.subList(start, Math.min(start + CITIES, unknown.size()));
            profiles.of(some, day, position).forEach(profile -> tallies.put(profile.id(), count(profile, day)));
        }
        return tallies;
    }

    private Tally count(Profile profile, @Nullable LocalDate day) {
        Tally tally = Tally.of(ToldCity.of(profile));
        recent.put(new CountedCity(profile.id(), profile.position(), day, profile.day()), tally);
        return tally;
    }
}
