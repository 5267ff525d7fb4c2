package org.treerings.commands.commitment;

import org.junit.jupiter.api.Test;
import org.treerings.kernel.event.ActionDescribed;
import org.treerings.kernel.event.ActionWithdrawn;
import org.treerings.kernel.event.BaselineRecorded;
import org.treerings.kernel.event.Item;
import org.treerings.kernel.event.TargetUpdated;
import org.treerings.kernel.event.ValueConfirmed;
import org.treerings.kernel.identity.EntryId;

class ConfirmValueTest extends CommitmentScenario {

    private static final int BASELINE = 3;
    private static final int NEWER_BASELINE = 4;

    @Test
    void namesTheEntryThatHoldsTheValueOnItsDay() {
        givenTheProfile();
        given("2026-04-05", document("2026-04-04"), TREES_BASELINE);
        given("2026-05-01", newer());
        when("2026-06-01", confirm(Item.BASELINE, "2026-04-30"))
                .records(confirmed(Item.BASELINE, entry(BASELINE), "2026-04-30"));
    }

    @Test
    void confirmsTheNewestValueToday() {
        givenTheProfile();
        given("2026-04-05", document("2026-04-04"), TREES_BASELINE);
        given("2026-05-01", newer());
        when("2026-06-01", confirm(Item.BASELINE, "2026-06-01"))
                .records(confirmed(Item.BASELINE, entry(NEWER_BASELINE), "2026-06-01"));
    }

    @Test
    void confirmsADescription() {
        givenTheProfile();
        given("2026-04-05", new ActionDescribed(ANSHUN, CLIMATE, TREES, english("Planting"), day("2026-04-05")));
        when("2026-06-01", confirm(Item.DESCRIPTION, "2026-06-01"))
                .records(confirmed(Item.DESCRIPTION, entry(3), "2026-06-01"));
    }

    @Test
    void confirmsATarget() {
        givenTheProfile();
        given(
                "2026-04-05",
                new TargetUpdated(ANSHUN, CLIMATE, TREES, english("65 %"), percent("65"), null, day("2026-04-05")));
        when("2026-06-01", confirm(Item.TARGET, "2026-06-01")).records(confirmed(Item.TARGET, entry(3), "2026-06-01"));
    }

    @Test
    void changesNothingWhenItIsRepeatedOnTheSameDay() {
        givenTheProfile();
        given("2026-04-05", document("2026-04-04"), TREES_BASELINE);
        given("2026-06-01", confirmed(Item.BASELINE, entry(BASELINE), "2026-06-01"));
        when("2026-06-01", confirm(Item.BASELINE, "2026-06-01")).changesNothing();
    }

    @Test
    void confirmsAgainOnAnotherDay() {
        givenTheProfile();
        given("2026-04-05", document("2026-04-04"), TREES_BASELINE);
        given("2026-06-01", confirmed(Item.BASELINE, entry(BASELINE), "2026-06-01"));
        when("2026-07-01", confirm(Item.BASELINE, "2026-07-01"))
                .records(confirmed(Item.BASELINE, entry(BASELINE), "2026-07-01"));
    }

    @Test
    void resetsNothingElse() {
        givenTheProfile();
        given("2026-04-05", document("2026-04-04"), TREES_BASELINE);
        given("2026-06-01", confirmed(Item.BASELINE, entry(BASELINE), "2026-06-01"));
        when(
                        "2026-06-02",
                        new RecordBaseline(
                                ANSHUN,
                                CLIMATE,
                                TREES,
                                TREE_COVER,
                                null,
                                percent("62.35"),
                                TREE_COVER_SENTENCE,
                                null,
                                day("2026-06-02")))
                .changesNothing();
    }

    @Test
    void refusesWhatWasNeverSaid() {
        givenTheProfile();
        when("2026-06-01", confirm(Item.TARGET, "2026-06-01"))
                .isRefused("nothing-to-confirm", "item", "There is no target on 2026-06-01");
    }

    @Test
    void refusesADayBeforeTheFirstValue() {
        givenTheProfile();
        given("2026-04-05", document("2026-04-04"), TREES_BASELINE);
        when("2026-06-01", confirm(Item.BASELINE, "2025-12-22"))
                .isRefused("nothing-to-confirm", "item", "record one instead");
    }

    @Test
    void refusesARetractedValue() {
        givenTheProfile();
        given("2026-04-05", document("2026-04-04"), TREES_BASELINE);
        given("2026-04-06", retracted(entry(BASELINE), "2026-04-06"));
        when("2026-06-01", confirm(Item.BASELINE, "2026-06-01"))
                .isRefused("nothing-to-confirm", "item", "There is no baseline");
    }

    @Test
    void refusesAWithdrawnAction() {
        givenTheProfile();
        given("2026-04-05", document("2026-04-04"), TREES_BASELINE);
        given("2026-05-01", new ActionWithdrawn(ANSHUN, CLIMATE, TREES, "drought", day("2026-05-01")));
        when("2026-06-01", confirm(Item.BASELINE, "2026-06-01"))
                .isRefused("action-withdrawn", "action", "add it again first");
    }

    private static BaselineRecorded newer() {
        return new BaselineRecorded(
                ANSHUN,
                CLIMATE,
                TREES,
                TREE_COVER,
                null,
                percent("62.9"),
                TREE_COVER_SENTENCE,
                null,
                day("2026-05-01"));
    }

    private static ConfirmValue confirm(Item item, String statedOn) {
        return new ConfirmValue(ANSHUN, CLIMATE, TREES, item, day(statedOn));
    }

    private static ValueConfirmed confirmed(Item item, EntryId entry, String statedOn) {
        return new ValueConfirmed(ANSHUN, CLIMATE, TREES, item, entry, day(statedOn));
    }
}
