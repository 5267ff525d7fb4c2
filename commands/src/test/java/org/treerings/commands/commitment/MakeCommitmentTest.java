package org.treerings.commands.commitment;

import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.treerings.kernel.event.CommitmentMade;
import org.treerings.kernel.event.CommitmentWithdrawn;
import org.treerings.kernel.identity.CommitmentId;
import org.treerings.kernel.measure.Text;

class MakeCommitmentTest extends CommitmentScenario {

    @Test
    void commitsTheCityToWhatTheCatalogueOffers() {
        when("2026-04-05", document("2026-04-04"), new MakeCommitment(ANSHUN, CLIMATE, CLIMATE_TITLE, null))
                .records(MADE);
    }

    @Test
    void marksACommitmentThatNoCatalogueOffersAsTheCitysOwn() {
        CommitmentId rivers = new CommitmentId("daylight-our-rivers");
        when("2026-04-05", new MakeCommitment(ANSHUN, rivers, english("Daylight our rivers"), day("2026-04-05")))
                .records(new CommitmentMade(ANSHUN, rivers, english("Daylight our rivers"), null, day("2026-04-05")));
    }

    @Test
    void changesNothingWhenItIsRepeated() {
        givenTheProfile();
        when("2026-06-01", new MakeCommitment(ANSHUN, CLIMATE, CLIMATE_TITLE, day("2026-06-01")))
                .changesNothing();
    }

    @Test
    void changesNothingWhenOnlyTheTitlesLanguageIsToldAnotherWay() {
        givenTheProfile();
        Text untold = new Text(CLIMATE_TITLE.text(), Text.UNDETERMINED);
        when("2026-06-01", new MakeCommitment(ANSHUN, CLIMATE, untold, day("2026-06-01")))
                .changesNothing();
    }

    @Test
    void recordsFromAnOlderDocumentThatItWasMadeEarlier() {
        givenTheProfile();
        when("2026-06-01", document("2025-06-30"), new MakeCommitment(ANSHUN, CLIMATE, CLIMATE_TITLE, null))
                .records(MADE);
    }

    @Test
    void isTakenUpAgainAfterItsWithdrawal() {
        givenTheProfile();
        given("2026-05-01", new CommitmentWithdrawn(ANSHUN, CLIMATE, "no budget", day("2026-05-01")));
        when("2026-06-01", new MakeCommitment(ANSHUN, CLIMATE, CLIMATE_TITLE, day("2026-06-01")))
                .records(new CommitmentMade(ANSHUN, CLIMATE, CLIMATE_TITLE, "2026.1", day("2026-06-01")));
    }

    @Test
    void refusesAnotherTitleForAStandingCommitment() {
        givenTheProfile();
        when("2026-06-01", new MakeCommitment(ANSHUN, CLIMATE, english("Climate"), day("2026-06-01")))
                .isRefused("commitment-already-made", "title", "\"Climate change adaptation and mitigation\"");
    }

    @Test
    void refusesACityThatIsNotRegistered() {
        when("2026-04-05", new MakeCommitment(LISBON, CLIMATE, CLIMATE_TITLE, day("2026-04-05")))
                .isRefused("unknown-city", "city", "No city lisbon is registered");
    }

    @Test
    void refusesABlankTitle() {
        when("2026-04-05", new MakeCommitment(ANSHUN, CLIMATE, english(""), day("2026-04-05")))
                .isRefused("text-blank", "title", "at least one word");
    }

    @Test
    void refusesADayThatHasNotComeInTheCity() {
        when("2026-04-05", new MakeCommitment(ANSHUN, CLIMATE, CLIMATE_TITLE, day("2026-04-06")))
                .isRefused("stated-in-the-future", "statedOn", "the city's today is 2026-04-05");
    }

    @Test
    void takesADayThatHasComeInTheCityButNotInLondon() {
        Instant lateEveningInLondon = Instant.parse("2026-04-05T20:00:00Z");
        whenAt(lateEveningInLondon, live(), new MakeCommitment(ANSHUN, CLIMATE, CLIMATE_TITLE, day("2026-04-06")))
                .records(new CommitmentMade(ANSHUN, CLIMATE, CLIMATE_TITLE, "2026.1", day("2026-04-06")));
    }

    @Test
    void refusesAStatementWithoutDayAndDocument() {
        when("2026-04-05", new MakeCommitment(ANSHUN, CLIMATE, CLIMATE_TITLE, null))
                .isRefused("undated-without-document", "statedOn", "Give the day");
    }
}
