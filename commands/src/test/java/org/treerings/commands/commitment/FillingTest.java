package org.treerings.commands.commitment;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.treerings.kernel.event.BaselineRecorded;
import org.treerings.kernel.event.TargetUpdated;
import org.treerings.kernel.measure.Measure;
import org.treerings.kernel.measure.MeasureType;
import org.treerings.kernel.measure.OwnTemplate;
import org.treerings.kernel.measure.Slot;

/** A value whose type is left open. */
class FillingTest extends CommitmentScenario {

    private static final Measure FORTY = count("n", 40);

    @Test
    void isOfTheTypeThatTheSentenceInForceTells() {
        givenTheProfile();
        Slot schools = new Slot("n", MeasureType.COUNT, null, Map.of(), null, null, null);
        OwnTemplate own = new OwnTemplate(english("Today {n} schools have a green roof."), List.of(schools));
        given(
                "2026-05-01",
                new BaselineRecorded(
                        ANSHUN,
                        CLIMATE,
                        ROOFS,
                        null,
                        own,
                        count("n", 12),
                        english("Today 12 schools have a green roof."),
                        null,
                        day("2026-05-01")));
        when("2026-06-01", untyped("2026-04-30")).isRefused("field-missing", "measure.type", "no sentence in force");
        when("2026-06-01", untyped("2026-05-01"))
                .records(new TargetUpdated(ANSHUN, CLIMATE, ROOFS, english("40"), FORTY, null, day("2026-05-01")));
    }

    private static UpdateTarget untyped(String statedOn) {
        Filling open = new Filling(null, FORTY.values(), Map.of());
        return new UpdateTarget(ANSHUN, CLIMATE, ROOFS, english("40"), open, null, day(statedOn));
    }
}
