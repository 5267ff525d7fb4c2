package org.treerings.queries.index;

import java.util.Optional;
import org.treerings.kernel.framework.Framework;
import org.treerings.kernel.identity.CityId;
import org.treerings.queries.facts.CityFacts;
import org.treerings.queries.facts.Facts;

/** The cities' indices, year by year. */
public final class IndexYears {

    private final Facts facts;
    private final Framework framework;

    public IndexYears(Facts facts, Framework framework) {
        this.facts = facts;
        this.framework = framework;
    }

    /** The index of a city in a year; empty if no such city is registered or nothing was assessed for the year. */
    public Optional<IndexYear> of(CityId city, int year) {
        return facts.of(city).flatMap(state -> of(state, year));
    }

    /** One year against another; empty if nothing was assessed for one of them. */
    public Optional<IndexComparison> against(CityId city, int year, int other) {
        return facts.of(city)
                .flatMap(state -> of(state, year)
                        .flatMap(one -> of(state, other).map(before -> IndexComparison.of(one, before))));
    }

    private Optional<IndexYear> of(CityFacts state, int year) {
        return Optional.of(IndexYear.of(state, year, framework.index())).filter(index -> index.assessed() > 0);
    }
}
