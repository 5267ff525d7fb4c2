package org.treerings.app.ledger;

import static org.treerings.app.ledger.SampleEvents.ANSHUN;
import static org.treerings.app.ledger.SampleEvents.CARBON;
import static org.treerings.app.ledger.SampleEvents.CLIMATE;
import static org.treerings.app.ledger.SampleEvents.INVENTORY;
import static org.treerings.app.ledger.SampleEvents.MEASURED;
import static org.treerings.app.ledger.SampleEvents.STATED;
import static org.treerings.app.ledger.SampleEvents.TREE_COVER;
import static org.treerings.app.ledger.SampleEvents.en;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.treerings.kernel.event.BaselineRecorded;
import org.treerings.kernel.event.CityEvent;
import org.treerings.kernel.event.Content;
import org.treerings.kernel.event.ProgressReported;
import org.treerings.kernel.event.ResourceShared;
import org.treerings.kernel.identity.ActionId;
import org.treerings.kernel.measure.Direction;
import org.treerings.kernel.measure.Measure;
import org.treerings.kernel.measure.MeasureType;
import org.treerings.kernel.measure.OwnTemplate;
import org.treerings.kernel.measure.Slot;
import org.treerings.kernel.measure.Value;

/**
 * Events of another shape, by what is different. Own template and evidence came to their events later without a new
 * revision: they are optional, and their absence means what it meant before they could be said.
 */
final class OtherShapes {

    private OtherShapes() {}

    static Map<String, CityEvent> samples() {
        return Map.of("own-template", ownBaseline(), "evidence", evidenced(), "link", linked());
    }

    private static ResourceShared linked() {
        return new ResourceShared(
                ANSHUN,
                INVENTORY,
                en("Forest inventory"),
                new Content.Link("https://anshun.example/inventory"),
                STATED);
    }

    private static BaselineRecorded ownBaseline() {
        Slot roofs = new Slot(
                "n",
                MeasureType.COUNT,
                "schools",
                Map.of("en", "How many"),
                BigDecimal.ZERO,
                new BigDecimal("400"),
                Direction.UP);
        return new BaselineRecorded(
                ANSHUN,
                CLIMATE,
                new ActionId("green-roofs-on-schools"),
                null,
                new OwnTemplate(en("Today {n} schools have a green roof."), List.of(roofs)),
                Measure.of(MeasureType.COUNT, Map.of("n", Value.of(12))),
                en("Today 12 schools have a green roof."),
                MEASURED,
                STATED);
    }

    private static ProgressReported evidenced() {
        return new ProgressReported(ANSHUN, CLIMATE, CARBON, TREE_COVER, MEASURED, null, null, null, INVENTORY, STATED);
    }
}
