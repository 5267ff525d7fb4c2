package org.treerings.queries.progress;

import static org.assertj.core.api.Assertions.assertThat;
import static org.treerings.queries.Sample.day;
import static org.treerings.queries.progress.AssessmentTest.count;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.treerings.kernel.measure.Direction;
import org.treerings.kernel.measure.Measure;
import org.treerings.kernel.measure.MeasureType;
import org.treerings.kernel.measure.Scale;
import org.treerings.kernel.measure.Slot;
import org.treerings.kernel.measure.Value;

/** What can be subtracted from what, and what can only be counted. */
class ComparableTest {

    @Test
    void countsStepsWhereTheSentenceSaysThatItsNumbersAreAnOrder() {
        Slot stage = new Slot("n", MeasureType.COUNT, "阶段", Map.of(), null, null, Direction.UP, Scale.ORDINAL);
        Assessment progress = new ActionFacts()
                .baseline(day("2025-01-01"), stage, count(1))
                .target(day("2025-01-01"), count(4), day("2027-01-01"))
                .report(day("2026-01-01"), count(3), "adopted")
                .on(day("2026-02-01"));
        SlotProgress slot = progress.slots().getFirst();
        assertThat(progress.method()).isEqualTo(Method.STEPS);
        assertThat(progress.status()).isEqualTo(Status.UNDER_WAY);
        assertThat(slot.stepsDone()).isEqualByComparingTo("2");
        assertThat(slot.stepsNeeded()).isEqualByComparingTo("3");
        assertThat(slot.pace()).isNull();
        assertThat(slot.growth()).isNull();
    }

    @Test
    void takesNoWordForAScale() {
        Slot footpaths = new Slot("n", MeasureType.COUNT, "steps", Map.of(), null, null, Direction.UP);
        Assessment progress = new ActionFacts()
                .baseline(day("2025-01-01"), footpaths, count(100))
                .target(day("2025-01-01"), count(400), day("2027-01-01"))
                .report(day("2026-01-01"), count(300), "stairs in the park")
                .on(day("2026-02-01"));
        assertThat(progress.method()).isEqualTo(Method.LINEAR_COMPLETION);
        assertThat(progress.status()).isEqualTo(Status.ON_TRACK);
    }

    @Test
    void comparesNoCountWithAShare() {
        Measure half = Measure.of(MeasureType.PERCENTAGE, Map.of("n", Value.of(50)));
        ActionFacts facts = new ActionFacts()
                .baseline(day("2025-01-01"), count(10))
                .target(day("2025-01-01"), half, day("2027-01-01"))
                .report(day("2026-01-01"), count(30), "thirty of them");
        assertThat(facts.on(day("2026-02-01")).status()).isEqualTo(Status.UNDEFINED);
        assertThat(facts.on(day("2026-02-01")).slots().getFirst().completion()).isNull();
    }

    @Test
    void takesNoReportOfAnotherTypeForTheCurrentValue() {
        Measure half = Measure.of(MeasureType.PERCENTAGE, Map.of("n", Value.of(50)));
        Assessment progress = new ActionFacts()
                .baseline(day("2025-01-01"), count(10))
                .target(day("2025-01-01"), count(20), day("2027-01-01"))
                .report(day("2025-06-01"), half, "half of them")
                .on(day("2025-07-01"));
        assertThat(progress.status()).isEqualTo(Status.ONE_POINT);
        assertThat(progress.slots().getFirst().completion()).isNull();
    }
}
