package org.treerings.app.web.statistics;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Figures over cities.
 *
 * @param position up to which entries are counted at least
 * @param schemaVersion of this shape
 * @param frameworkVersion of the catalogue, which also aligns actions to global targets
 * @param ruleVersion of the rules by which progress and age are judged
 * @param asOf the day; absent for each city's today
 * @param knownAt the last instant of what is counted; absent for now
 * @param definitions of the figures, by their ids
 * @param figures of all cities asked for, by their ids
 * @param series the same on days from, at intervals, to; absent unless asked for
 */
record Figures(
        long position,
        String schemaVersion,
        String frameworkVersion,
        String ruleVersion,
        @Nullable LocalDate asOf,
        @Nullable OffsetDateTime knownAt,
        Map<String, Definition> definitions,
        Map<String, Count> figures,
        List<TargetCount> globalTargets,
        List<PlaceCount> countries,
        List<PlaceCount> regions,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable List<DayCount> series) {}
