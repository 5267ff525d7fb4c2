package org.treerings.queries.statistics;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.treerings.kernel.framework.Framework;
import org.treerings.kernel.framework.GlobalTarget;
import org.treerings.queries.feed.ActionCriteria;
import org.treerings.queries.feed.CityCriteria;
import org.treerings.queries.feed.Criteria;
import org.treerings.queries.feed.ToldCity;

/** What was counted of a city, or of several. */
public final class Tally {

    private static final List<Criteria<?>> COUNTED = Stream.concat(
                    Statistic.all().stream().map(Statistic::criteria),
                    Framework.current().globalTargets().stream()
                            .map(GlobalTarget::number)
                            .flatMap(number -> Stream.of(ActionCriteria.towards(number), CityCriteria.towards(number))))
            .toList();

    private final int[] counts;

    private Tally(int... counts) {
        this.counts = counts;
    }

    static Tally none() {
        return new Tally(new int[COUNTED.size()]);
    }

    static Tally of(ToldCity told) {
        return new Tally(
                COUNTED.stream().mapToInt(criteria -> criteria.count(told)).toArray());
    }

    Tally plus(Tally other) {
        return new Tally(IntStream.range(0, counts.length)
                .map(place -> counts[place] + other.counts[place])
                .toArray());
    }

    /** How many meet what a statistic counts, or serve a global target. */
    public int count(Criteria<?> criteria) {
        return counts[COUNTED.indexOf(criteria)];
    }
}
