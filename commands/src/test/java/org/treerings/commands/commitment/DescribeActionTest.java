package org.treerings.commands.commitment;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.treerings.kernel.event.ActionDescribed;
import org.treerings.kernel.event.ActionWithdrawn;
import org.treerings.kernel.event.CommitmentWithdrawn;
import org.treerings.kernel.measure.Text;

class DescribeActionTest extends CommitmentScenario {

    private static final Text WORDS = chinese("安顺市持续开展国土绿化行动。");

    @Test
    void saysHowTheCityTakesTheAction() {
        givenTheProfile();
        when("2026-04-05", document("2026-04-04"), new DescribeAction(ANSHUN, CLIMATE, TREES, WORDS, null))
                .records(new ActionDescribed(ANSHUN, CLIMATE, TREES, WORDS, null));
    }

    @Test
    void recordsTheOlderWordsOfAnOlderDocumentWhichThenChangeNothingMore() {
        givenTheProfile();
        given("2026-04-05", new ActionDescribed(ANSHUN, CLIMATE, TREES, WORDS, day("2026-04-05")));
        DescribeAction older = new DescribeAction(ANSHUN, CLIMATE, TREES, chinese("植树造林。"), null);
        when("2026-06-01", document("2025-06-30"), older)
                .records(new ActionDescribed(ANSHUN, CLIMATE, TREES, chinese("植树造林。"), null));
        long recorded = entries();
        when("2026-06-02", document("2025-06-30"), older);
        when("2026-06-02", new DescribeAction(ANSHUN, CLIMATE, TREES, WORDS, day("2026-06-02")));
        assertThat(entries()).isEqualTo(recorded);
    }

    @Test
    void isHeardOfADayBeforeTheActionWasAdded() {
        givenTheProfile();
        when("2026-04-06", new DescribeAction(ANSHUN, CLIMATE, TREES, WORDS, day("2025-12-23")))
                .records(new ActionDescribed(ANSHUN, CLIMATE, TREES, WORDS, day("2025-12-23")));
    }

    @Test
    void isHeardOfADayBeforeTheActionWasWithdrawn() {
        givenTheProfile();
        given("2026-05-01", new ActionWithdrawn(ANSHUN, CLIMATE, TREES, "drought", day("2026-05-01")));
        when("2026-06-01", new DescribeAction(ANSHUN, CLIMATE, TREES, WORDS, day("2026-04-30")))
                .records(new ActionDescribed(ANSHUN, CLIMATE, TREES, WORDS, day("2026-04-30")));
    }

    @Test
    void refusesAWithdrawnAction() {
        givenTheProfile();
        given("2026-05-01", new ActionWithdrawn(ANSHUN, CLIMATE, TREES, "drought", day("2026-05-01")));
        when("2026-06-01", new DescribeAction(ANSHUN, CLIMATE, TREES, WORDS, day("2026-05-01")))
                .isRefused("action-withdrawn", "action", "add it again first");
    }

    @Test
    void refusesAnActionThatWasNeverAdded() {
        given("2026-04-05", document("2026-04-04"), MADE);
        when("2026-04-06", new DescribeAction(ANSHUN, CLIMATE, TREES, WORDS, day("2026-04-06")))
                .isRefused("unknown-action", "action", "has not added action increase-carbon-sequestration");
    }

    @Test
    void refusesAnActionWhoseAdditionWasRetracted() {
        givenTheProfile();
        given("2026-04-06", retracted(entry(1), "2026-04-06"));
        when("2026-04-06", new DescribeAction(ANSHUN, CLIMATE, TREES, WORDS, day("2026-04-06")))
                .isRefused("unknown-action", "action", "add it first");
    }

    @Test
    void refusesACommitmentThatWasNeverMade() {
        when("2026-04-06", new DescribeAction(ANSHUN, CLIMATE, TREES, WORDS, day("2026-04-06")))
                .isRefused("unknown-commitment", "commitment", "make it first");
    }

    @Test
    void refusesAWithdrawnCommitment() {
        givenTheProfile();
        given("2026-05-01", new CommitmentWithdrawn(ANSHUN, CLIMATE, "no budget", day("2026-05-01")));
        when("2026-06-01", new DescribeAction(ANSHUN, CLIMATE, TREES, WORDS, day("2026-06-01")))
                .isRefused("commitment-withdrawn", "commitment", "make it again first");
    }

    @Test
    void refusesABlankDescription() {
        givenTheProfile();
        when("2026-04-06", new DescribeAction(ANSHUN, CLIMATE, TREES, chinese("　"), day("2026-04-06")))
                .isRefused("text-blank", "text", "at least one word");
    }
}
