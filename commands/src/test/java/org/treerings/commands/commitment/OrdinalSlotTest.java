package org.treerings.commands.commitment;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.treerings.commands.Answer;
import org.treerings.kernel.event.BaselineRecorded;
import org.treerings.kernel.measure.Direction;
import org.treerings.kernel.measure.Measure;
import org.treerings.kernel.measure.MeasureType;
import org.treerings.kernel.measure.OwnTemplate;
import org.treerings.kernel.measure.Scale;
import org.treerings.kernel.measure.Slot;
import org.treerings.kernel.measure.Text;
import org.treerings.kernel.measure.Value;

/** A slot whose numbers are places in an order. */
class OrdinalSlotTest extends CommitmentScenario {

    private static final Text SENTENCE = english("The plan is at stage 3.");

    OrdinalSlotTest() {
        givenTheProfile();
    }

    @Test
    void keepsThatACountIsAPlaceInAnOrder() {
        Measure third = Measure.of(MeasureType.COUNT, Map.of("n", Value.of(3)));
        record(MeasureType.COUNT, third)
                .records(new BaselineRecorded(
                        ANSHUN,
                        CLIMATE,
                        ROOFS,
                        null,
                        template(MeasureType.COUNT),
                        third,
                        SENTENCE,
                        null,
                        day("2026-05-01")));
    }

    @Test
    void refusesAnOrderOfAnythingButACount() {
        record(MeasureType.PERCENTAGE, Measure.of(MeasureType.PERCENTAGE, Map.of("n", Value.of(3))))
                .isRefused("own-template-not-accepted", "ownTemplate.slots[0].scale", "Only a count can be ordinal");
    }

    private Answer<Commitment> record(MeasureType type, Measure measure) {
        return when(
                "2026-05-01",
                new RecordBaseline(
                        ANSHUN, CLIMATE, ROOFS, null, template(type), measure, SENTENCE, null, day("2026-05-01")));
    }

    private static OwnTemplate template(MeasureType type) {
        Slot stage = new Slot("n", type, "stages", Map.of(), null, null, Direction.UP, Scale.ORDINAL);
        return new OwnTemplate(english("The plan is at stage {n}."), List.of(stage));
    }
}
