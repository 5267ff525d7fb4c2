package org.treerings.queries.index;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;
import java.util.Optional;
import java.util.SortedMap;
import org.jspecify.annotations.Nullable;
import org.treerings.kernel.framework.Indicator;
import org.treerings.queries.Title;
import org.treerings.queries.facts.Fact;
import org.treerings.queries.facts.Origin;

/**
 * An indicator in a year.
 *
 * @param indicator its number
 * @param component code of its core component
 * @param titles by language
 * @param score absent where it was not assessed
 * @param maximum points
 * @param derivation how the score came about; absent where it was not assessed
 * @param confidence how well formula and bands are sourced
 * @param source of formula and bands, where one was found
 */
public record IndicatorScore(
        int indicator,
        String code,
        String component,
        String title,
        SortedMap<String, String> titles,
        State state,
        @Nullable Integer score,
        int maximum,
        @Nullable Derivation derivation,
        String confidence,
        @Nullable String source,
        @JsonUnwrapped Origin origin) {

    /** Whether the city assessed it. */
    public enum State {
        ASSESSED,
        NOT_ASSESSED;

        @JsonValue
        public String word() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    static IndicatorScore of(Indicator indicator, Optional<Fact> fact) {
        Title title = Title.of(indicator.name());
        return new IndicatorScore(
                indicator.number(),
                indicator.code(),
                indicator.component(),
                title.title(),
                title.titles(),
                fact.isPresent() ? State.ASSESSED : State.NOT_ASSESSED,
                fact.map(assessed -> assessed.required("score", Integer.class)).orElse(null),
                indicator.maximum(),
                fact.map(assessed -> Derivation.of(indicator, assessed)).orElse(null),
                indicator.confidence(),
                indicator.source(),
                fact.map(Origin::of).orElse(Origin.NONE));
    }
}
