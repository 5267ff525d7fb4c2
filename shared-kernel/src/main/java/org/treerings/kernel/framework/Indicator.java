package org.treerings.kernel.framework;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.treerings.kernel.measure.Direction;

/**
 * An indicator of the index, scored 0 to {@code maximum}: computed where it has bands, else by the city's own judgement.
 *
 * @param unit of its value
 * @param formula to be read by people
 * @param computation the same, to be computed; present where there are bands
 * @param bands the value at which each score begins and ends; absent where no source for them was found
 * @param partBands bands of an indicator that is scored in parts, whose joining to one score no source tells
 * @param confidence {@code high}, {@code medium} or {@code not-found}: how well the bands are sourced
 */
public record Indicator(
        int number,
        String code,
        String component,
        Map<String, String> name,
        int maximum,
        String kind,
        @Nullable String unit,
        @Nullable Direction direction,
        List<Variable> variables,
        @Nullable String formula,
        @Nullable Computation computation,
        @Nullable BandTable bands,
        @Nullable Map<String, BandTable> partBands,
        String confidence,
        @Nullable String source,
        @Nullable String note) {

    /** What has to be known to compute the indicator. */
    public record Variable(
            String code, VariableType type, @Nullable String unit, Map<String, String> label) {

        /** Whether it is an area, which a city may give in the unit that it measures in. */
        public boolean isArea() {
            return "ha".equals(unit);
        }
    }

    public Optional<Variable> variable(String code) {
        return variables.stream()
                .filter(variable -> variable.code().equals(code))
                .findFirst();
    }
}
