package org.treerings.queries.progress;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.treerings.queries.Sample.day;
import static org.treerings.queries.progress.AssessmentTest.count;

import java.math.BigDecimal;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.treerings.kernel.measure.Direction;
import org.treerings.kernel.measure.Measure;
import org.treerings.kernel.measure.MeasureType;
import org.treerings.kernel.measure.Slot;
import org.treerings.kernel.measure.Value;
import org.treerings.queries.Rules;

class GrowthTest {

    private static final Slot SHARE = slot(MeasureType.PERCENTAGE, null, null, Direction.UP);

    @Test
    void asksLittleGrowthOfAShareThatIsNearlyWhole() {
        Growth growth = growth(SHARE, percent("98"), "2021-01-01", percent("98.2"));
        assertThat(growth.limit()).isEqualByComparingTo("100");
        assertThat(requireNonNull(growth.thresholds()).onTrack()).isEqualByComparingTo("0.001287");
        assertThat(growth.status()).isEqualTo(Status.ON_TRACK);
    }

    @Test
    void asksNearlyAllOfItFarFromTheLimit() {
        Growth growth = growth(SHARE, percent("30"), "2021-01-01", percent("30.3"));
        assertThat(requireNonNull(growth.thresholds()).onTrack()).isEqualByComparingTo("0.014928");
        assertThat(growth.status()).isEqualTo(Status.MODERATE);
    }

    @Test
    void asksNoMoreOfAValueAtItsLimit() {
        assertThat(growth(SHARE, percent("80"), "2050-01-01", percent("100")).status())
                .isEqualTo(Status.ON_TRACK);
        assertThat(growth(SHARE, percent("100"), "2021-01-01", percent("100")).status())
                .isEqualTo(Status.ON_TRACK);
        assertThat(growth(SHARE, percent("100"), "2021-01-01", percent("99.9")).status())
                .isEqualTo(Status.DETERIORATING);
    }

    @Test
    void takesTheBoundsOfACountForItsLimits() {
        Slot schools = slot(MeasureType.COUNT, null, "400", Direction.UP);
        assertThat(growth(schools, count(396), "2021-01-01", count(397)).status())
                .isEqualTo(Status.ON_TRACK);
        Slot losses = slot(MeasureType.COUNT, "10", null, Direction.DOWN);
        assertThat(growth(losses, count(12), "2021-01-01", count(11)).limit()).isEqualByComparingTo("10");
        assertThat(requireNonNull(growth(losses, count(12), "2021-01-01", count(11))
                                .thresholds())
                        .onTrack())
                .isEqualByComparingTo("0.009431");
        assertThat(growth(losses, count(20), "2021-01-01", count(19)).thresholds())
                .isEqualTo(unchanged());
    }

    @Test
    void hasNoLimitOnTheWayDownToZero() {
        Slot sealed = slot(MeasureType.PERCENTAGE, "0", "100", Direction.DOWN);
        Growth growth = growth(sealed, percent("2"), "2021-01-01", percent("1.9"));
        assertThat(growth.limit()).isNull();
        assertThat(growth.thresholds()).isEqualTo(Rules.current().withoutTarget());
        assertThat(growth.status()).isEqualTo(Status.ON_TRACK);
    }

    @Test
    void readsATargetWithoutADayOnlyForTheWayItLies() {
        Growth growth = growth(new ActionFacts()
                .baseline(day("2020-01-01"), percent("98"))
                .target(day("2020-01-01"), percent("99"), null)
                .report(day("2021-01-01"), percent("98.2"), "more"));
        assertThat(growth.basis()).isEqualTo(Growth.Basis.DIRECTION);
        assertThat(growth.direction()).isEqualTo(Direction.UP);
        assertThat(growth.limit()).isEqualByComparingTo("100");
        assertThat(growth.status()).isEqualTo(Status.ON_TRACK);
    }

    @Test
    void readsNoRateOutOfATargetOfZero() {
        Growth growth = growth(new ActionFacts()
                .baseline(day("2020-01-01"), count(100))
                .target(day("2020-01-01"), count(0), day("2030-01-01"))
                .report(day("2021-01-01"), count(80), "fewer"));
        assertThat(growth.ratio()).isNull();
        assertThat(growth.status()).isEqualTo(Status.UNDEFINED);
        assertThat(growth.reason()).isEqualTo("No rate of growth leads to 0.");
    }

    @Test
    void isReachedWithTheTargetWhateverTheRate() {
        Growth fromNothing = growth(new ActionFacts()
                .baseline(day("2020-01-01"), count(0))
                .target(day("2020-01-01"), count(10), day("2030-01-01"))
                .report(day("2021-01-01"), count(12), "more"));
        assertThat(fromNothing.ratio()).isNull();
        assertThat(fromNothing.status()).isEqualTo(Status.REACHED);
        Growth undated = growth(new ActionFacts()
                .baseline(day("2020-01-01"), count(1000))
                .target(day("2020-01-01"), count(1001), null)
                .report(day("2021-01-01"), count(1001), "one more"));
        assertThat(undated.status()).isEqualTo(Status.REACHED);
    }

    @Test
    void takesTheSameDayOfTheNextYearForAYear() {
        ActionFacts facts = new ActionFacts()
                .baseline(day("2021-01-01"), count(100))
                .target(day("2021-01-01"), count(200), day("2031-01-01"));
        assertThat(growth(facts.report(day("2021-12-31"), count(110), "more")).ratio())
                .isNull();
        assertThat(growth(facts.report(day("2022-01-01"), count(110), "more")).ratio())
                .isNotNull();
    }

    @Test
    void saysThatNobodySaidWhichWayIsBetter() {
        Growth growth = growth(slot(MeasureType.COUNT, null, null, null), count(10), "2021-01-01", count(12));
        assertThat(growth.status()).isEqualTo(Status.UNDEFINED);
        assertThat(growth.reason()).isEqualTo("Nobody said which way is better.");
    }

    private static Rules.Thresholds unchanged() {
        BigDecimal onTrack = new BigDecimal("0.015000");
        return new Rules.Thresholds(onTrack, new BigDecimal("0.005000"), new BigDecimal("0.000000"));
    }

    private static Growth growth(Slot slot, Measure baseline, String measuredOn, Measure report) {
        return growth(new ActionFacts()
                .baseline(day("2020-01-01"), slot, baseline)
                .report(day(measuredOn), report, "measured"));
    }

    private static Growth growth(ActionFacts facts) {
        return requireNonNull(facts.on(day("2050-01-02")).slots().getFirst().growth());
    }

    private static Measure percent(String number) {
        return Measure.of(MeasureType.PERCENTAGE, Map.of("n", Value.of(number)));
    }

    private static Slot slot(
            MeasureType type, @Nullable String min, @Nullable String max, @Nullable Direction direction) {
        return new Slot(
                "n",
                type,
                null,
                Map.of(),
                min == null ? null : new BigDecimal(min),
                max == null ? null : new BigDecimal(max),
                direction);
    }
}
