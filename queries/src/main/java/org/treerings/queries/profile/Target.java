package org.treerings.queries.profile;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.treerings.kernel.measure.Measure;
import org.treerings.kernel.measure.Text;
import org.treerings.queries.facts.CityFacts;
import org.treerings.queries.facts.Fact;
import org.treerings.queries.facts.Origin;

/**
 * Where the city wants to get.
 *
 * @param measure absent where the city gave words only
 * @param dueOn the day by which; absent where none was given
 * @param confirmedOn the latest day on which the city said that it still holds
 */
public record Target(
        String text,
        String language,
        @Nullable Measure measure,
        ValueState state,
        @Nullable LocalDate dueOn,
        @JsonUnwrapped Origin origin,
        @Nullable LocalDate confirmedOn) {

    static @Nullable Target of(CityFacts facts, String path) {
        return facts.present(path)
                .map(fact -> of(fact, facts.confirmedOn(fact)))
                .orElse(null);
    }

    private static Target of(Fact fact, @Nullable LocalDate confirmedOn) {
        Text text = fact.required("text", Text.class);
        Measure measure = fact.component("measure", Measure.class);
        return new Target(
                text.text(),
                text.language(),
                measure,
                ValueState.of(measure, Set.of()),
                fact.component("dueOn", LocalDate.class),
                Origin.of(fact),
                confirmedOn);
    }
}
