package org.treerings.commands.commitment;

import org.junit.jupiter.api.Test;
import org.treerings.kernel.event.ActionDescribed;
import org.treerings.kernel.event.ActionWithdrawn;
import org.treerings.kernel.event.CommitmentMade;
import org.treerings.kernel.event.EntryRetracted;
import org.treerings.kernel.event.Item;
import org.treerings.kernel.event.PayloadErased;
import org.treerings.kernel.identity.EntryId;

class ErasePayloadTest extends CommitmentScenario {

    private static final int MAKING = 0;
    private static final int NEXT = 3;
    private static final ActionDescribed DESCRIBED =
            new ActionDescribed(ANSHUN, CLIMATE, TREES, english("Ask Li Wei, 555-0100"), day("2026-04-05"));

    @Test
    void erasesWhatAnEntrySaid() {
        givenTheProfile();
        given("2026-04-05", DESCRIBED);
        when("2026-04-06", erase(entry(NEXT))).records(erased(entry(NEXT)));
    }

    @Test
    void refusesToEraseTwice() {
        givenTheProfile();
        given("2026-04-05", DESCRIBED);
        given("2026-04-06", erased(entry(NEXT)));
        when("2026-04-06", erase(entry(NEXT))).isRefused("already-erased", "entry", "erased already");
    }

    @Test
    void refusesAnEntryOfAnotherStream() {
        givenTheProfile();
        EntryId elsewhere = EntryId.of("00000000-0000-4000-8000-000000000001");
        when("2026-04-06", erase(elsewhere)).isRefused("unknown-entry", "entry", "one of this stream");
    }

    @Test
    void refusesAnErasureWithoutReason() {
        givenTheProfile();
        given("2026-04-05", DESCRIBED);
        when("2026-04-06", new ErasePayload(ANSHUN, CLIMATE, entry(NEXT), " ", day("2026-04-06")))
                .isRefused("reason-missing", "reason", "Say why");
    }

    @Test
    void takesTheSameWordsAnewForTheyAreNotKnownAnyMore() {
        givenTheProfile();
        given("2026-04-05", DESCRIBED);
        given("2026-04-06", erased(entry(NEXT)));
        when(
                        "2026-04-06",
                        seen(entry(NEXT)),
                        new DescribeAction(ANSHUN, CLIMATE, TREES, DESCRIBED.description(), day("2026-04-05")))
                .records(DESCRIBED);
    }

    @Test
    void hasNobodyConfirmWhatIsErased() {
        givenTheProfile();
        given("2026-04-05", DESCRIBED);
        given("2026-04-06", erased(entry(NEXT)));
        when(
                        "2026-04-06",
                        seen(entry(NEXT)),
                        new ConfirmValue(ANSHUN, CLIMATE, TREES, Item.DESCRIPTION, day("2026-04-06")))
                .isRefused("nothing-to-confirm", "item", "record one instead");
    }

    @Test
    void takesTheSameBaselineAnewFromTheSameDocument() {
        givenTheProfile();
        given("2026-04-05", document("2026-04-04"), TREES_BASELINE);
        given("2026-04-06", erased(entry(NEXT)));
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
    void keepsACommitmentOfWhichTheTitleIsErasedAndTakesAnotherTitle() {
        given("2026-04-05", document("2026-04-04"), MADE);
        given("2026-04-06", erased(entry(MAKING)));
        when(
                        "2026-04-06",
                        seen(entry(MAKING)),
                        new MakeCommitment(ANSHUN, CLIMATE, english("Another title"), day("2026-04-06")))
                .records(new CommitmentMade(ANSHUN, CLIMATE, english("Another title"), "2026.1", day("2026-04-06")));
    }

    @Test
    void keepsAnActionWithdrawnWhereOnlyTheReasonIsErased() {
        givenTheProfile();
        given("2026-05-01", new ActionWithdrawn(ANSHUN, CLIMATE, TREES, "Li Wei left", day("2026-05-01")));
        given("2026-05-01", erased(entry(NEXT)));
        when("2026-05-02", new DescribeAction(ANSHUN, CLIMATE, TREES, english("Planting"), day("2026-05-02")))
                .isRefused("action-withdrawn", "action", "add it again first");
    }

    @Test
    void takesAnErasedEntryBack() {
        givenTheProfile();
        given("2026-04-05", DESCRIBED);
        given("2026-04-06", erased(entry(NEXT)));
        when("2026-04-06", new RetractEntry(ANSHUN, CLIMATE, entry(NEXT), "wrong", day("2026-04-06")))
                .records(new EntryRetracted(ANSHUN, entry(NEXT), "wrong", day("2026-04-06")));
    }

    @Test
    void erasesTheWordsOfARetractionToo() {
        givenTheProfile();
        given("2026-04-05", DESCRIBED);
        given("2026-04-06", retracted(entry(NEXT), "2026-04-06"));
        when("2026-04-06", erase(entry(NEXT + 1))).records(erased(entry(NEXT + 1)));
    }

    @Test
    void refusesToTakeAnErasureBack() {
        givenTheProfile();
        given("2026-04-05", DESCRIBED);
        given("2026-04-06", erased(entry(NEXT)));
        when("2026-04-06", new RetractEntry(ANSHUN, CLIMATE, entry(NEXT + 1), "wrong", day("2026-04-06")))
                .isRefused("not-retractable", "entry", "an erasure stays");
    }

    private static ErasePayload erase(EntryId entry) {
        return new ErasePayload(ANSHUN, CLIMATE, entry, "A phone number", day("2026-04-06"));
    }

    private static PayloadErased erased(EntryId entry) {
        return new PayloadErased(ANSHUN, entry, "A phone number", day("2026-04-06"));
    }
}
