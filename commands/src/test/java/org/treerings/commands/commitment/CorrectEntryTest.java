package org.treerings.commands.commitment;

import org.junit.jupiter.api.Test;
import org.treerings.commands.Answer;
import org.treerings.kernel.event.ActionDescribed;
import org.treerings.kernel.event.BaselineRecorded;
import org.treerings.kernel.event.CommitmentMade;
import org.treerings.kernel.event.CommitmentWithdrawn;
import org.treerings.kernel.event.EntryRetracted;
import org.treerings.kernel.event.Item;
import org.treerings.kernel.event.ProgressReported;
import org.treerings.kernel.event.TargetUpdated;
import org.treerings.kernel.event.ValueConfirmed;
import org.treerings.kernel.identity.EntryId;

class CorrectEntryTest extends CommitmentScenario {

    private static final int MAKING = 0;
    private static final int BASELINE = 3;

    CorrectEntryTest() {
        givenTheProfile();
        given("2026-04-05", document("2026-04-04"), TREES_BASELINE);
    }

    @Test
    void takesTheWrongEntryBackAndRecordsTheRightOneWithoutAskingWhatWasSeen() {
        correct(BASELINE, baseline("62.53", "2025-12-23"))
                .recordsAll(retracted(BASELINE), recorded("62.53", "2025-12-23"));
    }

    @Test
    void correctsTheDayAlone() {
        correct(BASELINE, baseline("62.35", "2025-12-13"))
                .recordsAll(retracted(BASELINE), recorded("62.35", "2025-12-13"));
    }

    @Test
    void correctsTheTitleThatAllBeneathRestsOn() {
        correct(MAKING, new MakeCommitment(ANSHUN, CLIMATE, english("Climate"), day("2026-04-04")))
                .recordsAll(
                        retracted(MAKING),
                        new CommitmentMade(ANSHUN, CLIMATE, english("Climate"), "2026.1", day("2026-04-04")));
    }

    @Test
    void refusesWhatTheEntrySaysAlready() {
        correct(BASELINE, baseline("62.350", "2025-12-23"))
                .isRefused("correction-identical", "command", "says already; give what is right");
    }

    @Test
    void refusesWhatHoldsAlreadyWithoutTheEntry() {
        given("2026-05-01", recorded("62.9", "2026-05-01"));
        correct(BASELINE + 1, baseline("62.35", "2026-05-01"))
                .isRefused("correction-holds-already", "command", "retract that entry instead");
    }

    @Test
    void refusesAnotherItem() {
        correct(BASELINE, new DescribeAction(ANSHUN, CLIMATE, TREES, english("Planting"), day("2026-06-01")))
                .isRefused("correction-of-another-item", "command", "is about something else");
    }

    @Test
    void refusesAnotherItemThatIsThereAlready() {
        given("2026-05-01", new ActionDescribed(ANSHUN, CLIMATE, TREES, english("Planting"), day("2026-05-01")));
        correct(BASELINE, new DescribeAction(ANSHUN, CLIMATE, TREES, english("More"), day("2026-06-01")))
                .isRefused("correction-of-another-item", "command", "is about something else");
    }

    @Test
    void refusesARetractionAsCorrection() {
        correct(BASELINE, new RetractEntry(ANSHUN, CLIMATE, entry(BASELINE), "wrong", day("2026-06-01")))
                .isRefused("not-a-correction", "command", "records the same thing rightly");
    }

    @Test
    void refusesAnEntryThatAConfirmationRestsOn() {
        given(
                "2026-05-01",
                new ValueConfirmed(ANSHUN, CLIMATE, TREES, Item.BASELINE, entry(BASELINE), day("2026-05-01")));
        correct(BASELINE, baseline("62.53", "2025-12-23"))
                .isRefused("still-needed", "entry", "retract them first: " + entry(BASELINE + 1));
    }

    @Test
    void refusesADayAfterTheWithdrawalThatRestsOnTheEntry() {
        given("2026-05-01", new CommitmentWithdrawn(ANSHUN, CLIMATE, "no budget", day("2026-05-01")));
        correct(MAKING, new MakeCommitment(ANSHUN, CLIMATE, CLIMATE_TITLE, day("2026-05-10")))
                .isRefused("still-needed", "entry", "retract them first: " + entry(BASELINE + 1));
    }

    @Test
    void refusesWhoNamesAnEarlierVersionOfTheItem() {
        given("2026-05-01", recorded("62.9", "2026-05-01"));
        EntryId seen = entry(BASELINE);
        CorrectEntry correction =
                new CorrectEntry(seen, "entered by mistake", baseline("62.53", "2025-12-23"), day("2026-06-01"));
        when("2026-06-01", seen(seen), correction).isStale(entry(BASELINE + 1));
    }

    @Test
    void takesWhoNamesTheLastVersionOfTheItem() {
        given("2026-05-01", recorded("62.9", "2026-05-01"));
        EntryId last = entry(BASELINE + 1);
        CorrectEntry correction = new CorrectEntry(
                entry(BASELINE), "entered by mistake", baseline("62.53", "2025-12-23"), day("2026-06-01"));
        when("2026-06-01", seen(last), correction).recordsAll(retracted(BASELINE), recorded("62.53", "2025-12-23"));
    }

    @Test
    void movesAReportToTheDayOnWhichItWasMeasured() {
        given("2026-05-01", reported("2026-04-30"));
        correct(BASELINE + 1, report("2026-04-20")).recordsAll(retracted(BASELINE + 1), reported("2026-04-20"));
    }

    @Test
    void movesNoReportToADayThatHasOne() {
        given("2026-05-01", reported("2026-04-30"));
        ProgressReported other = new ProgressReported(
                ANSHUN, CLIMATE, TREES, percent("62.8"), day("2026-04-20"), null, null, null, null, day("2026-05-01"));
        given("2026-05-01", other);
        correct(BASELINE + 1, report("2026-04-20"))
                .isRefused("correction-of-another-item", "command", "change that by itself");
    }

    @Test
    void movesNoConfirmationToAnotherValue() {
        given(
                "2026-05-01",
                new TargetUpdated(ANSHUN, CLIMATE, TREES, english("65 %"), percent("65"), null, day("2026-05-01")),
                new ValueConfirmed(ANSHUN, CLIMATE, TREES, Item.BASELINE, entry(BASELINE), day("2026-05-01")));
        correct(BASELINE + 2, new ConfirmValue(ANSHUN, CLIMATE, TREES, Item.TARGET, day("2026-05-01")))
                .isRefused("correction-of-another-item", "command", "is about something else");
    }

    @Test
    void correctsTheDayOfAConfirmation() {
        given(
                "2026-05-01",
                new ValueConfirmed(ANSHUN, CLIMATE, TREES, Item.BASELINE, entry(BASELINE), day("2026-05-01")));
        correct(BASELINE + 1, new ConfirmValue(ANSHUN, CLIMATE, TREES, Item.BASELINE, day("2026-04-29")))
                .recordsAll(
                        retracted(BASELINE + 1),
                        new ValueConfirmed(ANSHUN, CLIMATE, TREES, Item.BASELINE, entry(BASELINE), day("2026-04-29")));
    }

    @Test
    void refusesAnEntryThatIsRetractedAlready() {
        given("2026-05-01", retracted(entry(BASELINE), "2026-05-01"));
        correct(BASELINE, baseline("62.53", "2025-12-23"))
                .isRefused("already-retracted", "entry", "nothing is left to do");
    }

    @Test
    void refusesACorrectionWithoutReason() {
        when("2026-06-01", new CorrectEntry(entry(BASELINE), " ", baseline("62.53", "2025-12-23"), day("2026-06-01")))
                .isRefused("reason-missing", "reason", "Say why");
    }

    @Test
    void recordsNothingWhereTheRightValueBreaksARule() {
        correct(BASELINE, baseline("101", "2025-12-23"))
                .isRefused("value-not-accepted", "measure.values.percent", "from 0 to 100");
    }

    private Answer<Commitment> correct(int place, CommitmentCommand right) {
        EntryId wrong = entry(place);
        return when("2026-06-01", unseen(), new CorrectEntry(wrong, "entered by mistake", right, day("2026-06-01")));
    }

    private static ReportProgress report(String measuredOn) {
        return new ReportProgress(
                ANSHUN, CLIMATE, TREES, filled("63"), day(measuredOn), null, null, null, null, day("2026-05-01"));
    }

    private static ProgressReported reported(String measuredOn) {
        return new ProgressReported(
                ANSHUN, CLIMATE, TREES, percent("63"), day(measuredOn), null, null, null, null, day("2026-05-01"));
    }

    private EntryRetracted retracted(int place) {
        return retracted(entry(place), "2026-06-01");
    }

    private static RecordBaseline baseline(String percent, String statedOn) {
        return new RecordBaseline(
                ANSHUN, CLIMATE, TREES, TREE_COVER, null, percent(percent), TREE_COVER_SENTENCE, null, day(statedOn));
    }

    private static BaselineRecorded recorded(String percent, String statedOn) {
        return new BaselineRecorded(
                ANSHUN, CLIMATE, TREES, TREE_COVER, null, percent(percent), TREE_COVER_SENTENCE, null, day(statedOn));
    }
}
