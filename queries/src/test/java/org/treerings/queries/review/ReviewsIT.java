package org.treerings.queries.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.treerings.queries.Sample.ANSHUN;
import static org.treerings.queries.Sample.CARBON;
import static org.treerings.queries.Sample.CLIMATE;
import static org.treerings.queries.Sample.FORESTS;
import static org.treerings.queries.Sample.IMPORTED_AT;
import static org.treerings.queries.Sample.OFFICER;
import static org.treerings.queries.Sample.day;
import static org.treerings.queries.Sample.registered;
import static org.treerings.queries.Sample.treeCover;

import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import org.assertj.core.api.AbstractListAssert;
import org.assertj.core.api.ObjectAssert;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.treerings.kernel.event.ActionAdded;
import org.treerings.kernel.event.CityEvent;
import org.treerings.kernel.event.CommitmentMade;
import org.treerings.kernel.event.EntryRetracted;
import org.treerings.kernel.event.ProgressReported;
import org.treerings.kernel.event.TargetUpdated;
import org.treerings.kernel.framework.Framework;
import org.treerings.kernel.identity.EntryId;
import org.treerings.kernel.measure.Measure;
import org.treerings.kernel.measure.MeasureType;
import org.treerings.kernel.measure.Value;
import org.treerings.queries.Database;
import org.treerings.queries.Ledger;
import org.treerings.queries.Processor;

class ReviewsIT {

    private static final long NOW = Long.MAX_VALUE;

    private final Ledger ledger = new Ledger();
    private final Reviews reviews = new Reviews(Database.jdbc(), Framework.current());

    @BeforeEach
    void makeACommitment() {
        append(registered(ANSHUN, "2026-01-01"));
        append(new CommitmentMade(ANSHUN, CLIMATE, FORESTS, "2026.1", day("2026-01-01")));
        append(new ActionAdded(ANSHUN, CLIMATE, CARBON, FORESTS, "2026.1", day("2026-01-01")));
    }

    @Test
    void findsNothingInARecordThatGrewAsItShould() {
        append(treeCover("62", "2026-01-02"));
        append(target("70", "2030-12-31", "2026-01-03"));
        append(target("75", "2030-12-31", "2026-02-03"));
        append(report("63", "2026-03-01"));
        found(NOW).isEmpty();
    }

    @Test
    void namesATargetThatAsksForLess() {
        append(treeCover("62", "2026-01-02"));
        EntryId first = append(target("70", null, "2026-01-03"));
        append(target("65", null, "2026-02-03"));
        found(NOW).containsExactly("target-lowered");
        assertThat(review(NOW).getFirst().against()).isEqualTo(first);
        assertThat(review(NOW).getFirst().message()).isEqualTo("The target for percent was 70, now it is 65.");
    }

    @Test
    void namesATargetThatLostItsNumberAndItsDay() {
        append(target("70", "2030-12-31", "2026-01-03"));
        append(target(null, null, "2026-02-03"));
        found(NOW).containsExactly("due-date-moved-back", "target-lowered");
    }

    @Test
    void namesADueDayMovedBackUntilTheMoveIsRetracted() {
        append(target("70", "2030-12-31", "2026-01-03"));
        EntryId moved = append(target("70", "2035-12-31", "2026-02-03"));
        found(NOW).containsExactly("due-date-moved-back");
        long known = ledger.entries().getLast().position();
        append(new EntryRetracted(ANSHUN, moved, "by mistake", day("2026-02-04")));
        found(NOW).isEmpty();
        found(known).containsExactly("due-date-moved-back");
    }

    @Test
    void namesABaselineThatChangedAfterTheTarget() {
        append(treeCover("62", "2026-01-02"));
        append(target("70", null, "2026-01-03"));
        append(treeCover("55", "2026-02-03"));
        found(NOW).containsExactly("baseline-changed-after-target");
    }

    @Test
    void namesAReportWhoseBaselineIsGone() {
        EntryId baseline = append(treeCover("62", "2026-01-02"));
        append(report("63", "2026-03-01"));
        found(NOW).isEmpty();
        append(new EntryRetracted(ANSHUN, baseline, "another city's", day("2026-03-02")));
        found(NOW).containsExactly("report-against-retracted-baseline");
        assertThat(review(NOW).getFirst().against()).isEqualTo(baseline);
    }

    @Test
    void namesWhatWasRecordedLongAfterItWasSaid() {
        append(treeCover("62", "2025-12-01"));
        found(NOW).containsExactly("recorded-late");
        assertThat(review(NOW).getFirst().message()).startsWith("It was said 126 days before it was recorded");
    }

    private AbstractListAssert<?, List<? extends String>, String, ObjectAssert<String>> found(long known) {
        return assertThat(review(known)).extracting(ReviewFinding::code);
    }

    private List<ReviewFinding> review(long known) {
        Processor.replay(ledger, 100);
        return reviews.of(ANSHUN, day("2026-04-06"), known, ZoneOffset.UTC, 100);
    }

    private static TargetUpdated target(@Nullable String percent, @Nullable String dueOn, String statedOn) {
        return new TargetUpdated(
                ANSHUN,
                CLIMATE,
                CARBON,
                FORESTS,
                percent == null ? null : percent(percent),
                dueOn == null ? null : day(dueOn),
                day(statedOn));
    }

    private static ProgressReported report(String percent, String measuredOn) {
        return new ProgressReported(
                ANSHUN, CLIMATE, CARBON, percent(percent), day(measuredOn), null, null, null, null, day(measuredOn));
    }

    private static Measure percent(String number) {
        return Measure.of(MeasureType.PERCENTAGE, Map.of("percent", Value.of(number)));
    }

    private EntryId append(CityEvent event) {
        return ledger.append(OFFICER, IMPORTED_AT, event).entry();
    }
}
