package org.treerings.queries.profile;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.treerings.kernel.measure.Text;
import org.treerings.queries.facts.CityFacts;
import org.treerings.queries.facts.Fact;
import org.treerings.queries.facts.Origin;

/**
 * How the city takes an action, in its own words.
 *
 * @param confirmedOn the latest day on which the city said that it still holds
 */
public record Description(
        @Nullable String text,
        @Nullable String language,
        ValueState state,
        @JsonUnwrapped Origin origin,
        @Nullable LocalDate confirmedOn) {

    private static final Description NONE = absent(ValueState.NOT_REPORTED, Origin.NONE);

    static Description of(CityFacts facts, String path) {
        Optional<Fact> fact = facts.present(path);
        return fact.map(description -> of(description, facts.confirmedOn(description)))
                .orElseGet(() -> facts.erased(path)
                        .map(erased -> absent(ValueState.ERASED, Origin.of(erased)))
                        .orElse(NONE));
    }

    private static Description absent(ValueState state, Origin origin) {
        return new Description(null, null, state, origin, null);
    }

    private static Description of(Fact fact, @Nullable LocalDate confirmedOn) {
        Text description = fact.required("description", Text.class);
        return new Description(
                description.text(), description.language(), ValueState.REPORTED, Origin.of(fact), confirmedOn);
    }
}
