package org.treerings.queries.index;

import java.time.LocalDate;
import java.util.Optional;
import org.treerings.kernel.framework.Framework;
import org.treerings.kernel.identity.CityId;
import org.treerings.queries.facts.Facts;

/** The cities' indices, year by year. */
public final class IndexYears {

    private final Facts facts;
    private final Framework framework;

    public IndexYears(Facts facts, Framework framework) {
        this.facts = facts;
        this.framework = framework;
    }

    /**
     * The index of a city for a year, as of a day and as it was known at a position; empty if no such city was known then
     * or nothing was assessed for the year.
     */
    public Optional<IndexYear> of(CityId city, int year, LocalDate day, long position) {
        return facts.asOf(city, day, position)
                .map(state -> IndexYear.of(state, year, framework.index()))
                .filter(index -> index.assessed() > 0);
    }
}
