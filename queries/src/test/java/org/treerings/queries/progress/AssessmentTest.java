package org.treerings.queries.progress;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.treerings.queries.Sample.day;

import java.math.BigDecimal;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.treerings.kernel.event.Item;
import org.treerings.kernel.identity.EntryId;
import org.treerings.kernel.measure.Measure;
import org.treerings.kernel.measure.MeasureType;
import org.treerings.kernel.measure.Value;

class AssessmentTest {

    @Test
    void tellsCompletionAndPaceOfANumber() {
        Assessment progress = new ActionFacts()
                .baseline(day("2025-01-01"), count(10))
                .target(day("2025-02-01"), count(20), day("2027-01-01"))
                .report(day("2026-01-01"), count(14), "planted")
                .on(day("2026-02-01"));
        SlotProgress slot = progress.slots().getFirst();
        assertThat(progress.method()).isEqualTo(Method.LINEAR_COMPLETION);
        assertThat(slot.completion()).isEqualByComparingTo("0.4");
        assertThat(slot.expected()).isEqualByComparingTo("0.5");
        assertThat(slot.pace()).isEqualByComparingTo("0.8");
        assertThat(progress.status()).isEqualTo(Status.MODERATE);
        assertThat(progress.inputs())
                .extracting(Input::role)
                .containsExactly(Input.Role.BASELINE, Input.Role.TARGET, Input.Role.CURRENT);
    }

    @Test
    void tellsTheGrowthRatioAsTheSecondMethod() {
        Growth growth = requireNonNull(new ActionFacts()
                .baseline(day("2020-01-01"), count(100))
                .target(day("2020-01-01"), count(400), day("2024-01-01"))
                .report(day("2022-01-01"), count(200), "doubled")
                .on(day("2022-02-01"))
                .slots()
                .getFirst()
                .growth());
        assertThat(growth.ratio()).isBetween(new BigDecimal("0.99"), new BigDecimal("1.01"));
        assertThat(growth.status()).isEqualTo(Status.ON_TRACK);
    }

    @Test
    void refusesAGrowthRatioFromZeroOrWithinAYear() {
        assertThat(growth(0, "2022-01-01")).isEqualTo("Growth from 0 has no rate.");
        assertThat(growth(10, "2020-06-01")).isEqualTo("The two values are less than a year apart.");
    }

    @Test
    void saysWhatIsMissingAndNeverZeroPercent() {
        assertMissing(new ActionFacts(), Status.NO_BASELINE);
        assertMissing(new ActionFacts().target(day("2025-01-01"), count(20), day("2027-01-01")), Status.NO_BASELINE);
        assertMissing(new ActionFacts().baseline(day("2025-01-01"), count(10)), Status.NO_TARGET);
        assertMissing(
                new ActionFacts()
                        .baseline(day("2025-01-01"), count(10))
                        .target(day("2025-01-01"), count(20), day("2027-01-01")),
                Status.ONE_POINT);
        assertMissing(
                new ActionFacts()
                        .baseline(day("2025-01-01"), count(10))
                        .target(day("2025-01-01"), count(10), day("2027-01-01"))
                        .report(day("2025-06-01"), count(11), "more"),
                Status.UNDEFINED);
    }

    @Test
    void takesNoReportFromBeforeTheBaselineForProgress() {
        assertMissing(
                new ActionFacts()
                        .baseline(day("2025-01-01"), count(10))
                        .target(day("2025-01-01"), count(20), day("2027-01-01"))
                        .report(day("2024-12-31"), count(9), "earlier"),
                Status.ONE_POINT);
    }

    @Test
    void isStaleAYearAfterTheLastUpdateOrConfirmationUnlessReached() {
        ActionFacts facts = new ActionFacts()
                .baseline(day("2020-01-01"), count(10))
                .target(day("2020-01-01"), count(20), null)
                .report(day("2021-01-01"), count(14), "planted");
        assertThat(facts.on(day("2022-01-01")).status()).isEqualTo(Status.UNDER_WAY);
        assertThat(facts.on(day("2022-01-02")).status()).isEqualTo(Status.STALE);
        facts.confirm(Item.TARGET, day("2021-12-01"));
        assertThat(facts.on(day("2022-01-02")).status()).isEqualTo(Status.UNDER_WAY);
        facts.report(day("2022-02-01"), count(20), "done");
        assertThat(facts.on(day("2030-01-01")).status()).isEqualTo(Status.REACHED);
    }

    @Test
    void namesTheEntryThatItIsFreshBy() {
        ActionFacts facts = new ActionFacts()
                .baseline(day("2020-01-01"), count(10))
                .report(day("2021-01-01"), count(14), "planted");
        EntryId report = facts.on(day("2021-02-01")).inputs().getLast().entry();
        assertThat(facts.on(day("2021-02-01")).freshness().entry()).isEqualTo(report);
        facts.confirm(Item.BASELINE, day("2021-01-15"));
        assertThat(facts.on(day("2021-02-01")).freshness())
                .extracting(Freshness::updatedOn, Freshness::entry)
                .containsExactly(day("2021-01-15"), ActionFacts.CONFIRMATION);
    }

    @Test
    void isOverdueOnceTheTargetsDayHasPassed() {
        ActionFacts facts = new ActionFacts()
                .baseline(day("2025-01-01"), count(10))
                .target(day("2025-01-01"), count(20), day("2025-12-31"))
                .report(day("2025-12-01"), count(19), "nearly");
        assertThat(facts.on(day("2025-12-31")).status()).isEqualTo(Status.ON_TRACK);
        assertThat(facts.on(day("2026-01-01")).status()).isEqualTo(Status.OVERDUE);
    }

    @Test
    void tellsSinceWhenAnAnswerIsAsTheTargetSays() {
        Assessment progress = new ActionFacts()
                .baseline(day("2024-01-01"), answer(false))
                .target(day("2024-01-01"), answer(true), null)
                .report(day("2024-03-01"), answer(true), "adopted")
                .report(day("2024-06-01"), answer(false), "suspended")
                .report(day("2024-09-01"), answer(true), "adopted again")
                .report(day("2024-12-01"), answer(true), "still")
                .on(day("2025-01-01"));
        assertThat(progress.method()).isEqualTo(Method.REACHED_OR_NOT);
        assertThat(progress.status()).isEqualTo(Status.REACHED);
        assertThat(progress.slots().getFirst().reachedOn()).isEqualTo(day("2024-09-01"));
    }

    @Test
    void giveTheCitysOwnWordWhereTheTargetIsInWords() {
        Assessment progress = new ActionFacts()
                .target(day("2025-01-01"), null, day("2027-01-01"))
                .report(day("2025-06-01"), Measure.words(), "on track")
                .on(day("2025-07-01"));
        assertThat(progress.status()).isEqualTo(Status.DECLARED);
        assertThat(progress.method()).isEqualTo(Method.OWN_WORD);
        assertThat(progress.ownWord()).extracting(OwnWord::text).isEqualTo("on track");
    }

    @Test
    void judgesEachSlotByItselfAndSpeaksForTheLeastFavourable() {
        Assessment progress = new ActionFacts()
                .baseline(day("2025-01-01"), both(2, false))
                .target(day("2025-01-01"), both(4, true), null)
                .report(day("2025-06-01"), both(4, false), "campaigns")
                .on(day("2025-07-01"));
        assertThat(progress.slots())
                .extracting(SlotProgress::status)
                .containsExactly(Status.REACHED, Status.NOT_REACHED);
        assertThat(progress.status()).isEqualTo(Status.NOT_REACHED);
        assertThat(progress.method()).isEqualTo(Method.BY_SLOT);
    }

    private static String growth(long baseline, String measuredOn) {
        Growth growth = new ActionFacts()
                .baseline(day("2020-01-01"), count(baseline))
                .target(day("2020-01-01"), count(400), day("2024-01-01"))
                .report(day(measuredOn), count(200), "more")
                .on(day("2022-02-01"))
                .slots()
                .getFirst()
                .growth();
        assertThat(growth).extracting(Growth::status, Growth::ratio).containsExactly(Status.UNDEFINED, null);
        return String.valueOf(growth == null ? null : growth.reason());
    }

    private static void assertMissing(ActionFacts facts, Status status) {
        Assessment progress = facts.on(day("2025-07-01"));
        assertThat(progress.status()).isEqualTo(status);
        assertThat(progress.slots())
                .allSatisfy(slot -> assertThat(slot.completion()).isNull());
    }

    static Measure count(long number) {
        return Measure.of(MeasureType.COUNT, Map.of("n", Value.of(number)));
    }

    private static Measure answer(boolean yes) {
        return Measure.of(MeasureType.YES_NO, Map.of("has", Value.of(yes)));
    }

    private static Measure both(long number, boolean yes) {
        return Measure.of(MeasureType.COMPOSITE, Map.of("campaigns", Value.of(number), "report", Value.of(yes)));
    }
}
