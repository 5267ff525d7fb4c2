package org.treerings.commands.commitment;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.treerings.commands.Answer;
import org.treerings.kernel.measure.Direction;
import org.treerings.kernel.measure.MeasureType;
import org.treerings.kernel.measure.OwnTemplate;
import org.treerings.kernel.measure.Slot;

/** Between which values a slot of a sentence of the city's own lies. */
class SlotBoundsTest extends CommitmentScenario {

    SlotBoundsTest() {
        givenTheProfile();
    }

    @ParameterizedTest
    @CsvSource({
        "COUNT, 9, 1, max, not below the smallest",
        "PERCENTAGE, 150, , min, a number from 0 to 100",
        "PERCENTAGE, , -1, max, a number from 0 to 100",
        "COUNT, , -1, max, a whole number of at least 0",
        "COUNT, 0.2, 0.8, max, a whole number of at least 0",
        "YES_NO, 0, , min, A yes or no has no bounds",
        "YES_NO, , 1, max, A yes or no has no bounds"
    })
    void refusesThoseThatNoValueMeets(
            MeasureType type, @Nullable BigDecimal min, @Nullable BigDecimal max, String field, String reason) {
        record(type, min, max, 3).isRefused("own-template-not-accepted", "ownTemplate.slots[0]." + field, reason);
    }

    @ParameterizedTest
    @CsvSource({
        "1, 5, 7, a whole number from 1 to 5",
        "0.5, 5.5, 0, a whole number from 1 to 5",
        "3, , 2, 'a whole number, at least 3'"
    })
    void areToldToWhoBreaksThem(BigDecimal min, @Nullable BigDecimal max, long value, String reason) {
        record(MeasureType.COUNT, min, max, value).isRefused("value-not-accepted", "measure.values.n", reason);
    }

    @Test
    void includeTheirEnds() {
        record(MeasureType.COUNT, BigDecimal.ONE, BigDecimal.TWO, 2).recordsOne();
    }

    private Answer<Commitment> record(
            MeasureType type, @Nullable BigDecimal min, @Nullable BigDecimal max, long value) {
        Slot slot = new Slot("n", type, null, Map.of(), min, max, Direction.UP);
        return when(
                "2026-05-01",
                new RecordBaseline(
                        ANSHUN,
                        CLIMATE,
                        ROOFS,
                        null,
                        new OwnTemplate(english("{n} of 5 stars."), List.of(slot)),
                        count("n", value),
                        english("Stars."),
                        null,
                        day("2026-05-01")));
    }
}
