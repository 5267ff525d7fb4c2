package org.treerings.commands.commitment;

import org.junit.jupiter.api.Test;
import org.treerings.kernel.event.CommitmentMade;
import org.treerings.kernel.event.CommitmentWithdrawn;

class WithdrawCommitmentTest extends CommitmentScenario {

    private static final CommitmentWithdrawn WITHDRAWN =
            new CommitmentWithdrawn(ANSHUN, CLIMATE, "no budget", day("2026-05-01"));

    @Test
    void takesTheCommitmentBack() {
        givenTheProfile();
        when("2026-05-01", new WithdrawCommitment(ANSHUN, CLIMATE, "no budget", day("2026-05-01")))
                .records(WITHDRAWN);
    }

    @Test
    void changesNothingWhenItIsRepeated() {
        givenTheProfile();
        given("2026-05-01", WITHDRAWN);
        when("2026-05-02", new WithdrawCommitment(ANSHUN, CLIMATE, "no budget", day("2026-05-02")))
                .changesNothing();
    }

    @Test
    void changesNothingWhenAnOlderDocumentTellsItOfTheDayOfANewerFact() {
        givenTheProfile();
        given("2026-06-01", new CommitmentMade(ANSHUN, CLIMATE, CLIMATE_TITLE, "2026.1", day("2026-05-01")));
        when("2026-06-02", document("2026-05-01"), new WithdrawCommitment(ANSHUN, CLIMATE, "no budget", null))
                .changesNothing();
    }

    @Test
    void refusesAWithdrawalWithoutReason() {
        givenTheProfile();
        when("2026-05-01", new WithdrawCommitment(ANSHUN, CLIMATE, "", day("2026-05-01")))
                .isRefused("reason-missing", "reason", "Say why");
    }

    @Test
    void refusesACommitmentThatWasNeverMade() {
        when("2026-05-01", new WithdrawCommitment(ANSHUN, CLIMATE, "no budget", day("2026-05-01")))
                .isRefused("unknown-commitment", "commitment", "make it first");
    }

    @Test
    void refusesADayOnWhichItWasNotMadeYet() {
        givenTheProfile();
        when("2026-05-01", new WithdrawCommitment(ANSHUN, CLIMATE, "no budget", day("2026-04-03")))
                .isRefused("withdrawn-too-early", "statedOn", "stands from 2026-04-04");
    }

    @Test
    void refusesAWithdrawnCommitment() {
        givenTheProfile();
        given("2026-05-01", WITHDRAWN);
        when("2026-05-02", new WithdrawCommitment(ANSHUN, CLIMATE, "no interest", day("2026-05-02")))
                .isRefused("commitment-withdrawn", "commitment", "withdrawn on 2026-05-02");
    }
}
