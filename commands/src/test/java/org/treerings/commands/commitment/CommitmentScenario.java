package org.treerings.commands.commitment;

import java.util.Map;
import org.treerings.commands.Scenario;
import org.treerings.kernel.event.ActionAdded;
import org.treerings.kernel.event.BaselineRecorded;
import org.treerings.kernel.event.CommitmentMade;
import org.treerings.kernel.event.EntryRetracted;
import org.treerings.kernel.identity.ActionId;
import org.treerings.kernel.identity.CommitmentId;
import org.treerings.kernel.identity.EntryId;
import org.treerings.kernel.identity.StreamId;
import org.treerings.kernel.measure.Measure;
import org.treerings.kernel.measure.MeasureType;
import org.treerings.kernel.measure.TemplateId;
import org.treerings.kernel.measure.Text;
import org.treerings.kernel.measure.Value;

/** Anshun's commitment on climate, as its profile of 4 April 2026 tells it; the profile was imported the day after. */
abstract class CommitmentScenario extends Scenario<Commitment> {

    static final CommitmentId CLIMATE = new CommitmentId("climate-adaptation-mitigation");
    static final Text CLIMATE_TITLE = english("Climate change adaptation and mitigation");
    static final CommitmentMade MADE = new CommitmentMade(ANSHUN, CLIMATE, CLIMATE_TITLE, "2026.1", null);

    static final ActionId TREES = new ActionId("increase-carbon-sequestration");
    static final Text TREES_TITLE = english("Increase carbon sequestration");
    static final ActionAdded TREES_ADDED = new ActionAdded(ANSHUN, CLIMATE, TREES, TREES_TITLE, "2026.1", null);

    /** An action of the city's own: no catalogue lists it, no template asks for its values. */
    static final ActionId ROOFS = new ActionId("green-roofs-on-schools");

    static final Text ROOFS_TITLE = english("Green roofs on schools");
    static final ActionAdded ROOFS_ADDED = new ActionAdded(ANSHUN, CLIMATE, ROOFS, ROOFS_TITLE, null, null);

    static final TemplateId TREE_COVER = new TemplateId("increase-carbon-sequestration", 1);
    static final Text TREE_COVER_SENTENCE = english("The city currently has tree cover of 62.35%");
    static final BaselineRecorded TREES_BASELINE = new BaselineRecorded(
            ANSHUN, CLIMATE, TREES, TREE_COVER, null, percent("62.35"), TREE_COVER_SENTENCE, null, day("2025-12-23"));

    CommitmentScenario() {
        this(CLIMATE);
    }

    CommitmentScenario(CommitmentId commitment) {
        super(Commitment.class, StreamId.of(ANSHUN, commitment));
    }

    /** The profile's commitment and two actions, all undated, so that they count from 4 April. */
    void givenTheProfile() {
        given("2026-04-05", document("2026-04-04"), MADE, TREES_ADDED, ROOFS_ADDED);
    }

    static EntryRetracted retracted(EntryId entry, String day) {
        return new EntryRetracted(ANSHUN, entry, "entered by mistake", day(day));
    }

    static Measure percent(String number) {
        return Measure.of(MeasureType.PERCENTAGE, Map.of("percent", Value.of(number)));
    }

    static Filling filled(String percent) {
        return Filling.of(percent(percent));
    }

    static Measure count(String slot, long number) {
        return Measure.of(MeasureType.COUNT, Map.of(slot, Value.of(number)));
    }
}
