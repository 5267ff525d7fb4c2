package org.treerings.commands.commitment;

import org.junit.jupiter.api.Test;
import org.treerings.kernel.event.ActionWithdrawn;

class WithdrawActionTest extends CommitmentScenario {

    private static final ActionWithdrawn WITHDRAWN =
            new ActionWithdrawn(ANSHUN, CLIMATE, TREES, "drought", day("2026-05-01"));

    @Test
    void takesTheActionNoLonger() {
        givenTheProfile();
        when("2026-05-01", new WithdrawAction(ANSHUN, CLIMATE, TREES, "drought", day("2026-05-01")))
                .records(WITHDRAWN);
    }

    @Test
    void changesNothingWhenItIsRepeated() {
        givenTheProfile();
        given("2026-05-01", WITHDRAWN);
        when("2026-05-02", new WithdrawAction(ANSHUN, CLIMATE, TREES, "drought", day("2026-05-02")))
                .changesNothing();
    }

    @Test
    void refusesAWithdrawalWithoutReason() {
        givenTheProfile();
        when("2026-05-01", new WithdrawAction(ANSHUN, CLIMATE, TREES, "\n", day("2026-05-01")))
                .isRefused("reason-missing", "reason", "Say why");
    }

    @Test
    void refusesAnActionThatWasNeverAdded() {
        given("2026-04-05", document("2026-04-04"), MADE);
        when("2026-05-01", new WithdrawAction(ANSHUN, CLIMATE, TREES, "drought", day("2026-05-01")))
                .isRefused("unknown-action", "action", "add it first");
    }

    @Test
    void refusesADayOnWhichItWasNotAddedYet() {
        givenTheProfile();
        when("2026-05-01", new WithdrawAction(ANSHUN, CLIMATE, TREES, "drought", day("2026-04-03")))
                .isRefused("withdrawn-too-early", "statedOn", "stands from 2026-04-04");
    }

    @Test
    void refusesAWithdrawnAction() {
        givenTheProfile();
        given("2026-05-01", WITHDRAWN);
        when("2026-05-02", new WithdrawAction(ANSHUN, CLIMATE, TREES, "fire", day("2026-05-02")))
                .isRefused("action-withdrawn", "action", "withdrawn on 2026-05-02");
    }
}
