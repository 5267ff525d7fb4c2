package org.treerings.commands.commitment;

import org.junit.jupiter.api.Test;
import org.treerings.kernel.event.ActionAdded;
import org.treerings.kernel.event.ActionWithdrawn;
import org.treerings.kernel.event.CommitmentMade;
import org.treerings.kernel.event.CommitmentWithdrawn;
import org.treerings.kernel.event.TargetUpdated;
import org.treerings.kernel.identity.EntryId;

/** What was added, withdrawn and added again: each of the three can be needed by what came after it. */
class RetractTakingUpAgainTest extends CommitmentScenario {

    private static final int ADDITION = 1;
    private static final int NEXT = 3;
    private static final TargetUpdated TARGET =
            new TargetUpdated(ANSHUN, CLIMATE, TREES, english("65 %"), percent("65"), null, day("2026-05-20"));

    @Test
    void refusesTheTakingUpAgainOfAnActionUnderWhichSomethingWasSaidSince() {
        givenAnActionTakenUpAgain();
        given("2026-05-20", TARGET);
        when("2026-06-01", retract(entry(NEXT + 1))).isRefused("still-needed", "entry", "first: " + entry(NEXT + 2));
    }

    @Test
    void takesTheTakingUpAgainBackWhileNothingWasSaidSince() {
        givenAnActionTakenUpAgain();
        when("2026-06-01", retract(entry(NEXT + 1))).recordsOne();
    }

    @Test
    void refusesTheFirstAdditionThatAWithdrawalTookBack() {
        givenAnActionTakenUpAgain();
        when("2026-06-01", retract(entry(ADDITION))).isRefused("still-needed", "entry", "first: " + entry(NEXT));
    }

    @Test
    void refusesTheMakingAgainOfACommitmentUnderWhichSomethingWasSaidSince() {
        givenTheProfile();
        given("2026-05-01", new CommitmentWithdrawn(ANSHUN, CLIMATE, "no budget", day("2026-05-01")));
        given("2026-05-10", new CommitmentMade(ANSHUN, CLIMATE, CLIMATE_TITLE, "2026.1", day("2026-05-10")));
        given("2026-05-20", TARGET);
        when("2026-06-01", retract(entry(NEXT + 1))).isRefused("still-needed", "entry", "first: " + entry(NEXT + 2));
    }

    @Test
    void asksNothingOfWhatHungInTheAirBefore() {
        givenTheProfile();
        given("2026-04-01", new ActionWithdrawn(ANSHUN, CLIMATE, TREES, "drought", day("2026-04-01")));
        given("2026-05-20", TARGET);
        when("2026-06-01", retract(entry(NEXT + 1))).recordsOne();
    }

    private void givenAnActionTakenUpAgain() {
        givenTheProfile();
        given("2026-05-01", new ActionWithdrawn(ANSHUN, CLIMATE, TREES, "drought", day("2026-05-01")));
        given("2026-05-10", new ActionAdded(ANSHUN, CLIMATE, TREES, TREES_TITLE, "2026.1", day("2026-05-10")));
    }

    private static RetractEntry retract(EntryId entry) {
        return new RetractEntry(ANSHUN, CLIMATE, entry, "entered by mistake", day("2026-06-01"));
    }
}
