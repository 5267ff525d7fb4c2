package org.treerings.app.web.statistics;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.jspecify.annotations.Nullable;
import org.treerings.queries.statistics.Statistic;

/**
 * What a figure means.
 *
 * @param definition what is counted, in a sentence
 * @param of the figure that is the denominator; absent where it is the whole
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record Definition(String definition, @Nullable String of) {

    static Definition of(Statistic statistic) {
        Statistic whole = statistic.of();
        return new Definition(statistic.definition(), whole == null ? null : whole.id());
    }
}
