package org.treerings.queries.profile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.treerings.queries.Sample.ANSHUN;
import static org.treerings.queries.Sample.CARBON;
import static org.treerings.queries.Sample.CLIMATE;
import static org.treerings.queries.Sample.IMPORTED_AT;
import static org.treerings.queries.Sample.OFFICER;
import static org.treerings.queries.Sample.day;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.treerings.kernel.event.BaselineRecorded;
import org.treerings.kernel.framework.Framework;
import org.treerings.kernel.measure.Direction;
import org.treerings.kernel.measure.Measure;
import org.treerings.kernel.measure.MeasureType;
import org.treerings.kernel.measure.OwnTemplate;
import org.treerings.kernel.measure.Slot;
import org.treerings.kernel.measure.Text;
import org.treerings.kernel.measure.Value;
import org.treerings.queries.Database;
import org.treerings.queries.Json;
import org.treerings.queries.Ledger;
import org.treerings.queries.Processor;
import org.treerings.queries.Sample;
import tools.jackson.databind.JsonNode;

class BaselineSentenceIT {

    private static final Slot PLAN = new Slot("plan", MeasureType.YES_NO, null, Map.of(), null, null, Direction.UP);
    private static final OwnTemplate SENTENCE =
            new OwnTemplate(new Text("The city {plan:has|does not have} a plan.", "en"), List.of(PLAN));
    private static final String PRINTED = "The council will vote on a plan in May.";

    private final Ledger ledger = new Ledger();

    @BeforeEach
    void bringInADocument() {
        Sample.importInto(ledger);
    }

    @Test
    void saysNoOnlyWhereTheCityDoes() {
        record(SENTENCE, new Measure(MeasureType.YES_NO, Map.of("plan", Value.of(false)), Map.of()));
        assertThat(baseline().at("/sentence").asString()).isEqualTo("The city does not have a plan.");
    }

    @Test
    void keepsToWhatWasPrintedWhereThereAreWordsInPlaceOfYesOrNo() {
        record(SENTENCE, new Measure(MeasureType.YES_NO, Map.of(), Map.of("plan", "in preparation")));
        assertThat(baseline().at("/sentence").asString()).isEqualTo(PRINTED);
        assertThat(baseline().at("/state").asString()).isEqualTo("noted");
    }

    @Test
    void takesABaselineInFreeWordsForStatedThoughItHasNotes() {
        record(null, new Measure(MeasureType.TEXT, Map.of(), Map.of("mood", "hopeful")));
        assertThat(baseline().at("/state").asString()).isEqualTo("stated");
        assertThat(profile().at("/findings").findValuesAsString("code")).doesNotContain("text-in-numeric-slot");
    }

    @Test
    void saysThatAMeasureWithoutValuesIsNotMeasured() {
        record(SENTENCE, new Measure(MeasureType.YES_NO, Map.of(), Map.of()));
        assertThat(baseline().at("/state").asString()).isEqualTo("noted");
    }

    private void record(@Nullable OwnTemplate template, Measure measure) {
        ledger.append(
                OFFICER,
                IMPORTED_AT,
                new BaselineRecorded(
                        ANSHUN,
                        CLIMATE,
                        CARBON,
                        null,
                        template,
                        measure,
                        new Text(PRINTED, "en"),
                        null,
                        day("2026-04-06")));
    }

    private JsonNode baseline() {
        return profile().at("/actionAreas/0/commitments/1/actions/1/baseline");
    }

    private JsonNode profile() {
        Processor.replay(ledger, 200);
        Profiles profiles = new Profiles(Database.jdbc(), Framework.current(), Sample.CLOCK);
        return Json.documents().readTree(profiles.find(ANSHUN).orElseThrow().json());
    }
}
