package org.treerings.commands.index;

import java.math.BigDecimal;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.treerings.commands.Answer;
import org.treerings.commands.Scenario;
import org.treerings.kernel.event.IndicatorAssessed;
import org.treerings.kernel.event.Scoring;
import org.treerings.kernel.identity.StreamId;
import org.treerings.kernel.measure.Quantity;
import org.treerings.kernel.measure.Text;

/** Anshun's index of 2025, assessed on 1 June 2026. */
abstract class IndexScenario extends Scenario<IndexYear> {

    static final String TODAY = "2026-06-01";
    static final Text TWO_PROJECTS = english("Two projects a year.");

    IndexScenario() {
        super(IndexYear.class, StreamId.index(ANSHUN, 2025));
    }

    Answer<IndexYear> natural(String natural, String city, @Nullable String unit) {
        return when(TODAY, naturalCommand(natural, city, unit));
    }

    static AssessIndicator naturalCommand(String natural, String city, @Nullable String unit) {
        Map<String, Quantity> variables = Map.of("natural_area", Quantity.of(natural), "city_area", Quantity.of(city));
        return new AssessIndicator(ANSHUN, 2025, 1, variables, unit, null, null, day(TODAY));
    }

    Answer<IndexYear> assess(int indicator, Map<String, Quantity> variables, @Nullable String unit) {
        return when(TODAY, new AssessIndicator(ANSHUN, 2025, indicator, variables, unit, null, null, day(TODAY)));
    }

    Answer<IndexYear> self(int indicator, @Nullable Integer score, @Nullable Text justification) {
        return when(
                TODAY, new AssessIndicator(ANSHUN, 2025, indicator, Map.of(), null, score, justification, day(TODAY)));
    }

    static IndicatorAssessed naturalArea(String natural, String computed, String value, int score) {
        return assessed(natural, "9228", "km2", computed, value, score);
    }

    static IndicatorAssessed assessed(
            String natural, String city, String unit, String computed, String value, int score) {
        return new IndicatorAssessed(
                ANSHUN,
                2025,
                1,
                "2021",
                "2026.1",
                1,
                unit,
                Map.of("natural_area", Quantity.of(natural), "city_area", Quantity.of(city)),
                new BigDecimal(computed),
                new BigDecimal(value),
                score,
                Scoring.COMPUTED,
                null,
                day(TODAY));
    }

    static IndicatorAssessed selfAssessed(int indicator, int score) {
        return new IndicatorAssessed(
                ANSHUN,
                2025,
                indicator,
                "2021",
                "2026.1",
                null,
                null,
                Map.of(),
                null,
                null,
                score,
                Scoring.SELF_ASSESSED,
                TWO_PROJECTS,
                day(TODAY));
    }
}
