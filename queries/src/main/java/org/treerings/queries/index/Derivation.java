package org.treerings.queries.index;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.treerings.kernel.event.Scoring;
import org.treerings.kernel.framework.BandTable;
import org.treerings.kernel.framework.Indicator;
import org.treerings.kernel.measure.Quantity;
import org.treerings.kernel.measure.Text;
import org.treerings.queries.Json;
import org.treerings.queries.facts.Fact;
import tools.jackson.databind.JsonNode;

/**
 * How a score came about.
 *
 * @param edition of the index
 * @param framework the catalogue's version that holds formula and bands
 * @param formula from the variables to the value
 * @param variables as the city gave them
 * @param unit of the areas among them
 * @param computed the value before it was rounded
 * @param value that was banded
 * @param valueUnit of both
 * @param decimals to which it was rounded, half up
 * @param bandsVersion of the band table
 * @param bands that table, where it still stands in that version
 * @param justification of a score that the city gave itself
 */
public record Derivation(
        Scoring scoring,
        String edition,
        String framework,
        @Nullable String formula,
        SortedMap<String, Quantity> variables,
        @Nullable String unit,
        @Nullable BigDecimal computed,
        @Nullable BigDecimal value,
        @Nullable String valueUnit,
        @Nullable Integer decimals,
        @Nullable Integer bandsVersion,
        @Nullable BandTable bands,
        @Nullable Text justification) {

    static Derivation of(Indicator indicator, Fact fact) {
        Integer version = fact.component("bands", Integer.class);
        Optional<BandTable> bands =
                Optional.ofNullable(indicator.bands()).filter(table -> version != null && table.version() == version);
        return new Derivation(
                fact.required("scoring", Scoring.class),
                fact.required("edition", String.class),
                fact.required("framework", String.class),
                indicator.formula(),
                variables(fact),
                fact.component("unit", String.class),
                fact.component("computed", BigDecimal.class),
                fact.component("value", BigDecimal.class),
                indicator.unit(),
                bands.map(BandTable::decimals).orElse(null),
                version,
                bands.orElse(null),
                fact.component("justification", Text.class));
    }

    private static SortedMap<String, Quantity> variables(Fact fact) {
        SortedMap<String, Quantity> variables = new TreeMap<>();
        fact.required("variables", JsonNode.class)
                .properties()
                .forEach(given ->
                        variables.put(given.getKey(), Json.values().treeToValue(given.getValue(), Quantity.class)));
        return variables;
    }
}
