package org.treerings.kernel.event;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.treerings.kernel.identity.CityId;
import org.treerings.kernel.measure.Quantity;
import org.treerings.kernel.measure.Text;

/**
 * The city assessed an indicator of the City Biodiversity Index for a year.
 *
 * @param indicator its number in that edition
 * @param edition of the index, such as {@code 2021}
 * @param framework the catalogue's version that holds formula and bands
 * @param bands version of the band table; absent where the city gave the score itself
 * @param unit of the areas among the variables; absent where there are none
 * @param variables as they were given, by their codes
 * @param computed by the formula, before it is rounded, to 20 digits; absent where the city gave the score itself
 * @param value that was banded: rounded half up to the decimals of the band table
 * @param score 0 to 4
 * @param justification of a score that the city gave itself
 */
@Stored(name = "indicator-assessed")
public record IndicatorAssessed(
        CityId city,
        int year,
        int indicator,
        String edition,
        String framework,
        @Nullable Integer bands,
        @Nullable String unit,
        Map<String, Quantity> variables,
        @Nullable BigDecimal computed,
        @Nullable BigDecimal value,
        int score,
        Scoring scoring,
        @Nullable Text justification,
        @Nullable LocalDate statedOn)
        implements CityEvent {

    public IndicatorAssessed {
        variables = Collections.unmodifiableMap(new TreeMap<>(variables));
    }
}
