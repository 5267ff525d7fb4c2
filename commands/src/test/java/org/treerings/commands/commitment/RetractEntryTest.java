package org.treerings.commands.commitment;

import org.junit.jupiter.api.Test;
import org.treerings.kernel.event.ActionAdded;
import org.treerings.kernel.event.ActionWithdrawn;
import org.treerings.kernel.event.CommitmentMade;
import org.treerings.kernel.event.CommitmentWithdrawn;
import org.treerings.kernel.event.EntryRetracted;
import org.treerings.kernel.event.Item;
import org.treerings.kernel.event.ProgressReported;
import org.treerings.kernel.event.ValueConfirmed;
import org.treerings.kernel.identity.EntryId;

class RetractEntryTest extends CommitmentScenario {

    private static final int MAKING = 0;
    private static final int ADDITION = 1;
    private static final int NEXT = 3;

    @Test
    void takesABaselineBack() {
        givenTheProfile();
        given("2026-04-05", document("2026-04-04"), TREES_BASELINE);
        when("2026-04-06", retract(entry(NEXT)))
                .records(new EntryRetracted(ANSHUN, entry(NEXT), "entered by mistake", day("2026-04-06")));
    }

    @Test
    void letsTheSameBaselineBeRecordedAnew() {
        givenTheProfile();
        given("2026-04-05", document("2026-04-04"), TREES_BASELINE);
        given("2026-04-06", retracted(entry(NEXT), "2026-04-06"));
        when(
                        "2026-04-06",
                        document("2026-04-04"),
                        new RecordBaseline(
                                ANSHUN,
                                CLIMATE,
                                TREES,
                                TREE_COVER,
                                null,
                                percent("62.35"),
                                TREE_COVER_SENTENCE,
                                null,
                                day("2025-12-23")))
                .records(TREES_BASELINE);
    }

    @Test
    void takesAnEmptyCommitmentBack() {
        given("2026-04-05", document("2026-04-04"), MADE);
        when("2026-04-06", retract(entry(MAKING)))
                .records(new EntryRetracted(ANSHUN, entry(MAKING), "entered by mistake", day("2026-04-06")));
    }

    @Test
    void undoesAWithdrawalAtOnce() {
        givenTheProfile();
        given("2026-05-01", new ActionWithdrawn(ANSHUN, CLIMATE, TREES, "drought", day("2026-05-01")));
        given("2026-05-02", retracted(entry(NEXT), "2026-05-02"));
        when("2026-05-02", new WithdrawAction(ANSHUN, CLIMATE, TREES, "fire", day("2026-05-02")))
                .records(new ActionWithdrawn(ANSHUN, CLIMATE, TREES, "fire", day("2026-05-02")));
    }

    @Test
    void takesOneOfTwoAdditionsBack() {
        givenTheProfile();
        given("2026-04-05", document("2026-04-04"), TREES_BASELINE);
        given("2026-04-05", new ActionAdded(ANSHUN, CLIMATE, TREES, TREES_TITLE, "2026.1", day("2025-06-30")));
        when("2026-04-06", retract(entry(ADDITION)))
                .records(new EntryRetracted(ANSHUN, entry(ADDITION), "entered by mistake", day("2026-04-06")));
    }

    @Test
    void refusesTheAdditionOfAnActionWithContent() {
        givenTheProfile();
        given("2026-04-05", document("2026-04-04"), TREES_BASELINE);
        when("2026-04-06", retract(entry(ADDITION)))
                .isRefused("still-needed", "entry", "retract them first: " + entry(NEXT));
    }

    @Test
    void refusesTheAdditionOfAnActionWithAReport() {
        givenTheProfile();
        given(
                "2026-04-05",
                new ProgressReported(
                        ANSHUN,
                        CLIMATE,
                        TREES,
                        percent("63.1"),
                        day("2026-04-05"),
                        null,
                        null,
                        null,
                        null,
                        day("2026-04-05")));
        when("2026-04-06", retract(entry(ADDITION)))
                .isRefused("still-needed", "entry", "retract them first: " + entry(NEXT));
    }

    @Test
    void refusesTheMakingOfACommitmentWithActions() {
        givenTheProfile();
        when("2026-04-06", retract(entry(MAKING)))
                .isRefused("still-needed", "entry", entry(2) + ", " + entry(ADDITION));
    }

    @Test
    void refusesTheMakingOfAWithdrawnCommitment() {
        given("2026-04-05", MADE, new CommitmentWithdrawn(ANSHUN, CLIMATE, "no budget", day("2026-04-05")));
        when("2026-04-06", retract(entry(MAKING))).isRefused("still-needed", "entry", "first: " + entry(1));
    }

    @Test
    void takesTheFirstMakingBackWhenTheCommitmentWasMadeAgain() {
        givenTheProfile();
        given("2026-04-05", new CommitmentMade(ANSHUN, CLIMATE, CLIMATE_TITLE, "2026.1", day("2025-06-30")));
        when("2026-04-06", retract(entry(MAKING)))
                .records(new EntryRetracted(ANSHUN, entry(MAKING), "entered by mistake", day("2026-04-06")));
    }

    @Test
    void refusesAConfirmedEntry() {
        givenTheProfile();
        given("2026-04-05", document("2026-04-04"), TREES_BASELINE);
        EntryId baseline = entry(NEXT);
        given("2026-04-05", new ValueConfirmed(ANSHUN, CLIMATE, TREES, Item.BASELINE, baseline, day("2026-04-05")));
        when("2026-04-06", retract(baseline)).isRefused("still-needed", "entry", "first: " + entry(4));
    }

    @Test
    void takesAnEntryBackWhoseConfirmationWasTakenBack() {
        givenTheProfile();
        given("2026-04-05", document("2026-04-04"), TREES_BASELINE);
        EntryId baseline = entry(NEXT);
        given("2026-04-05", new ValueConfirmed(ANSHUN, CLIMATE, TREES, Item.BASELINE, baseline, day("2026-04-05")));
        given("2026-04-06", retracted(entry(4), "2026-04-06"));
        when("2026-04-06", retract(baseline))
                .records(new EntryRetracted(ANSHUN, baseline, "entered by mistake", day("2026-04-06")));
    }

    @Test
    void refusesAnUnknownEntry() {
        givenTheProfile();
        when("2026-04-06", retract(EntryId.of("00000000-0000-4000-8000-000000000001")))
                .isRefused("unknown-entry", "entry", "one of this stream");
    }

    @Test
    void refusesAnEntryThatIsRetractedAlready() {
        givenTheProfile();
        given("2026-04-05", document("2026-04-04"), TREES_BASELINE);
        given("2026-04-06", retracted(entry(NEXT), "2026-04-06"));
        when("2026-04-06", retract(entry(NEXT))).isRefused("already-retracted", "entry", "retracted already");
    }

    @Test
    void refusesToRetractARetraction() {
        givenTheProfile();
        given("2026-04-05", document("2026-04-04"), TREES_BASELINE);
        given("2026-04-06", retracted(entry(NEXT), "2026-04-06"));
        when("2026-04-06", retract(entry(4))).isRefused("not-retractable", "entry", "stays");
    }

    @Test
    void refusesARetractionWithoutReason() {
        givenTheProfile();
        when("2026-04-06", new RetractEntry(ANSHUN, CLIMATE, entry(2), "", day("2026-04-06")))
                .isRefused("reason-missing", "reason", "Say why");
    }

    private static RetractEntry retract(EntryId entry) {
        return new RetractEntry(ANSHUN, CLIMATE, entry, "entered by mistake", day("2026-04-06"));
    }
}
