package org.treerings.app.projections;

import java.time.LocalDate;
import java.util.Iterator;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.Consumer;
import java.util.random.RandomGenerator;
import org.jspecify.annotations.Nullable;
import org.treerings.app.ledger.Ledger;
import org.treerings.kernel.identity.CityId;
import org.treerings.queries.facts.Discrepancy;
import org.treerings.queries.facts.Facts;
import org.treerings.queries.facts.Fold;
import org.treerings.queries.profile.Profiles;
import org.treerings.queries.profile.ReadyDocument;

/** Folds the entries of every city and compares with what the read tables say, city by city. */
public final class Verification {

    /**
     * Where the tables say something else than the entries.
     *
     * @param day as of which; {@link LocalDate#MAX} for all days
     * @param position known at which
     */
    public record Difference(CityId city, LocalDate day, long position, Discrepancy what) {}

    /**
     * What came of it.
     *
     * @param points how many states were compared
     * @param first absent where all were equal; what comes behind it was not looked at
     */
    public record Outcome(int cities, long points, @Nullable Difference first) {}

    private final Entries entries;
    private final Ledger ledger;
    private final Facts facts;
    private final Profiles profiles;
    private final Consumer<CityId> awaitReadable;

    /**
     * Compares what is recorded with what can be read.
     *
     * @param awaitReadable returns when all that is recorded of a city can be read, or after a while
     */
    public Verification(
            Entries entries, Ledger ledger, Facts facts, Profiles profiles, Consumer<CityId> awaitReadable) {
        this.entries = entries;
        this.ledger = ledger;
        this.facts = facts;
        this.profiles = profiles;
        this.awaitReadable = awaitReadable;
    }

    /**
     * Compares every city's present state, and some of its others.
     *
     * @param points how many others of each city
     * @param random tells which
     */
    public Outcome run(int points, RandomGenerator random) {
        int cities = 0;
        for (Iterator<CityId> all = entries.cities().iterator(); all.hasNext(); cities++) {
            Optional<Difference> difference = city(all.next(), points, random);
            if (difference.isPresent()) {
                return new Outcome(cities, cities * (points + 1L), difference.get());
            }
        }
        return new Outcome(cities, cities * (points + 1L), null);
    }

    /** The tables are read before the ledger, and looked at as far as they reached: others may go on recording beside. */
    private Optional<Difference> city(CityId city, int points, RandomGenerator random) {
        OptionalLong recorded = ledger.lastOfCity(city);
        awaitReadable.accept(city);
        ReadyDocument kept = profiles.kept(city).orElse(null);
        if (kept == null || kept.position() < recorded.orElse(-1)) {
            Discrepancy behind = new Discrepancy(
                    "last entry",
                    "position " + recorded.orElse(-1),
                    kept == null ? "nothing" : "position " + kept.position());
            return Optional.of(new Difference(city, LocalDate.MAX, recorded.orElse(-1), behind));
        }
        CityVerification verification = new CityVerification(kept, Fold.of(entries.of(city)), facts, profiles);
        return verification.present().or(() -> verification.others(points, random));
    }
}
