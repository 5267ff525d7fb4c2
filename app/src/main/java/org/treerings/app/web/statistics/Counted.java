package org.treerings.app.web.statistics;

import static java.util.stream.Collectors.toMap;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.treerings.kernel.framework.Framework;
import org.treerings.queries.feed.ActionCriteria;
import org.treerings.queries.feed.CityCriteria;
import org.treerings.queries.feed.Criteria;
import org.treerings.queries.statistics.Statistic;
import org.treerings.queries.statistics.Tally;

/** What was counted, with where it is listed. */
record Counted(Tally tally, Lists lists) {

    /** Every statistic, by its id. */
    Map<String, Count> figures() {
        return Statistic.all().stream()
                .collect(toMap(Statistic::id, this::count, (first, _) -> first, LinkedHashMap::new));
    }

    /** Every global target, in order. */
    List<TargetCount> globalTargets(Framework framework) {
        return framework.globalTargets().stream()
                .map(target -> new TargetCount(
                        target.number(),
                        target.subject(),
                        count(ActionCriteria.towards(target.number()), ActionCriteria.ALL),
                        count(CityCriteria.towards(target.number()), CityCriteria.ALL)))
                .toList();
    }

    private Count count(Statistic statistic) {
        Statistic whole = statistic.of();
        return count(statistic.criteria(), whole == null ? null : whole.criteria());
    }

    private Count count(Criteria<?> criteria, @Nullable Criteria<?> of) {
        return Count.of(tally.count(criteria), of == null ? null : tally.count(of), lists.of(criteria));
    }
}
