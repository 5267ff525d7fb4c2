package org.treerings.commands.commitment;

import org.junit.jupiter.api.Test;
import org.treerings.kernel.event.ActionAdded;
import org.treerings.kernel.event.ActionWithdrawn;
import org.treerings.kernel.event.CommitmentWithdrawn;
import org.treerings.kernel.event.Item;
import org.treerings.kernel.event.ValueConfirmed;
import org.treerings.kernel.identity.ActionId;

class AddActionTest extends CommitmentScenario {

    @Test
    void takesAnActionOfTheCatalogue() {
        given("2026-04-05", document("2026-04-04"), MADE);
        when("2026-04-05", document("2026-04-04"), new AddAction(ANSHUN, CLIMATE, TREES, TREES_TITLE, null))
                .records(TREES_ADDED);
    }

    @Test
    void marksAnActionThatNoCatalogueListsAsTheCitysOwn() {
        given("2026-04-05", document("2026-04-04"), MADE);
        when("2026-04-05", new AddAction(ANSHUN, CLIMATE, ROOFS, ROOFS_TITLE, day("2026-04-05")))
                .records(new ActionAdded(ANSHUN, CLIMATE, ROOFS, ROOFS_TITLE, null, day("2026-04-05")));
    }

    @Test
    void changesNothingWhenTheDocumentPrintsTheActionTwice() {
        givenTheProfile();
        when("2026-04-05", document("2026-04-04"), new AddAction(ANSHUN, CLIMATE, TREES, TREES_TITLE, null))
                .changesNothing();
    }

    @Test
    void takesAnActionUpAgainAfterItsWithdrawal() {
        givenTheProfile();
        given("2026-05-01", new ActionWithdrawn(ANSHUN, CLIMATE, TREES, "drought", day("2026-05-01")));
        when("2026-06-01", new AddAction(ANSHUN, CLIMATE, TREES, TREES_TITLE, day("2026-06-01")))
                .records(new ActionAdded(ANSHUN, CLIMATE, TREES, TREES_TITLE, "2026.1", day("2026-06-01")));
    }

    @Test
    void findsWhatItHadBeforeItsWithdrawalWhenItIsTakenUpAgain() {
        givenTheProfile();
        given("2026-04-05", document("2026-04-04"), TREES_BASELINE);
        given("2026-05-01", new ActionWithdrawn(ANSHUN, CLIMATE, TREES, "drought", day("2026-05-01")));
        given("2026-05-20", new ActionAdded(ANSHUN, CLIMATE, TREES, TREES_TITLE, "2026.1", day("2026-05-20")));
        when("2026-06-01", new ConfirmValue(ANSHUN, CLIMATE, TREES, Item.BASELINE, day("2026-06-01")))
                .records(new ValueConfirmed(ANSHUN, CLIMATE, TREES, Item.BASELINE, entry(3), day("2026-06-01")));
    }

    @Test
    void refusesAnotherTitleForAStandingAction() {
        givenTheProfile();
        when("2026-06-01", new AddAction(ANSHUN, CLIMATE, TREES, english("Plant trees"), day("2026-06-01")))
                .isRefused("action-already-added", "title", "\"Increase carbon sequestration\"");
    }

    @Test
    void refusesAnActionThatTheCatalogueListsUnderAnotherCommitment() {
        givenTheProfile();
        ActionId plastic = new ActionId("reduce-plastic");
        when("2026-06-01", new AddAction(ANSHUN, CLIMATE, plastic, english("Reduce plastic"), day("2026-06-01")))
                .isRefused("action-belongs-to-another-commitment", "action", "under control-pollution; add it there");
    }

    @Test
    void refusesACommitmentThatWasNeverMade() {
        when("2026-06-01", new AddAction(ANSHUN, CLIMATE, TREES, TREES_TITLE, day("2026-06-01")))
                .isRefused("unknown-commitment", "commitment", "make it first");
    }

    @Test
    void refusesAWithdrawnCommitment() {
        givenTheProfile();
        given("2026-05-01", new CommitmentWithdrawn(ANSHUN, CLIMATE, "no budget", day("2026-05-01")));
        when("2026-06-01", new AddAction(ANSHUN, CLIMATE, TREES, TREES_TITLE, day("2026-06-01")))
                .isRefused("commitment-withdrawn", "commitment", "make it again first");
    }

    @Test
    void refusesACityThatIsNotRegistered() {
        when("2026-06-01", new AddAction(LISBON, CLIMATE, TREES, TREES_TITLE, day("2026-06-01")))
                .isRefused("unknown-city", "city", "No city lisbon");
    }
}
