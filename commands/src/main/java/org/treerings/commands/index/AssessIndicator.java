package org.treerings.commands.index;

import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.treerings.kernel.identity.CityId;
import org.treerings.kernel.measure.Quantity;
import org.treerings.kernel.measure.Text;

/**
 * Assess an indicator of the index.
 *
 * @param indicator its number
 * @param variables by the framework's codes
 * @param unit of the areas among the variables; absent for the framework's own
 * @param score where the framework cannot compute it
 * @param justification of that score, or a remark on a computed one
 */
public record AssessIndicator(
        CityId city,
        int year,
        int indicator,
        Map<String, Quantity> variables,
        @Nullable String unit,
        @Nullable Integer score,
        @Nullable Text justification,
        @Nullable LocalDate statedOn)
        implements IndexCommand {}
