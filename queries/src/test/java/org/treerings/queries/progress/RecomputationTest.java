package org.treerings.queries.progress;

import static java.math.RoundingMode.HALF_UP;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.data.Offset.offset;
import static org.treerings.queries.progress.AssessmentTest.count;

import java.math.BigDecimal;
import java.math.MathContext;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.treerings.kernel.measure.Direction;
import org.treerings.kernel.measure.Measure;
import org.treerings.kernel.measure.MeasureType;
import org.treerings.kernel.measure.Slot;
import org.treerings.kernel.measure.Value;
import org.treerings.queries.Json;
import org.treerings.queries.Rules;
import tools.jackson.databind.JsonNode;

/** From the answer alone, as anyone reads it, its figures and its status can be computed again. */
class RecomputationTest {

    private static final LocalDate START = LocalDate.parse("2020-01-01");

    @Property
    void anyoneCanComputeTheAnswerAgain(
            @ForAll @IntRange(max = 50) int baseline,
            @ForAll @IntRange(max = 50) int current,
            @ForAll @IntRange(max = 50) int target,
            @ForAll @IntRange(min = 1, max = 1500) int daysSoFar,
            @ForAll @IntRange(min = 1, max = 1500) int daysInAll,
            @ForAll @IntRange(max = 500) int daysSince) {
        Assessment told = new ActionFacts()
                .baseline(START, count(baseline))
                .target(START, count(target), START.plusDays(daysInAll))
                .report(START.plusDays(daysSoFar), count(current), "counted")
                .on(START.plusDays(daysSoFar + (long) daysSince));
        JsonNode answer = Json.documents().readTree(Json.documents().writeValueAsBytes(told));
        assertThat(answer.at("/status").asString()).isEqualTo(status(answer));
        if (baseline != target) {
            assertFigures(answer);
        }
    }

    @Property
    void anyoneCanJudgeGrowthWithoutATargetAgain(
            @ForAll @IntRange(min = 1, max = 100) int baseline,
            @ForAll @IntRange(max = 100) int current,
            @ForAll @IntRange(min = 366, max = 15000) int daysSoFar) {
        Slot share = new Slot("n", MeasureType.PERCENTAGE, null, Map.of(), null, null, Direction.UP);
        Assessment told = new ActionFacts()
                .baseline(START, share, percent(baseline))
                .report(START.plusDays(daysSoFar), percent(current), "measured")
                .on(START.plusDays(daysSoFar));
        JsonNode answer = Json.documents().readTree(Json.documents().writeValueAsBytes(told));
        JsonNode growth = answer.at("/slots/0/growth");
        BigDecimal ratio = growth.at("/ratio").decimalValue();
        assertThat(ratio.doubleValue()).isCloseTo(rate(answer, "current"), offset(1e-6));
        double room = 1 - Math.pow(baseline / growth.at("/limit").doubleValue(), 4.44);
        assertThat(growth.at("/thresholds/onTrack").doubleValue()).isCloseTo(0.015 * room, offset(1e-6));
        assertThat(growth.at("/status").asString())
                .isEqualTo(current == 100 ? "on-track" : judged(ratio, growth.at("/thresholds")));
    }

    private static Measure percent(int number) {
        return Measure.of(MeasureType.PERCENTAGE, Map.of("n", Value.of(number)));
    }

    private static void assertFigures(JsonNode answer) {
        JsonNode slot = answer.at("/slots/0");
        assertThat(slot.at("/completion").decimalValue())
                .isEqualByComparingTo(completion(answer).setScale(6, HALF_UP));
        assertThat(slot.at("/pace").decimalValue()).isEqualByComparingTo(pace(answer));
        JsonNode ratio = slot.at("/growth/ratio");
        if (!ratio.isNull()) {
            assertThat(ratio.doubleValue()).isCloseTo(growth(answer), offset(1e-6));
        }
    }

    private static String status(JsonNode answer) {
        BigDecimal way = value(answer, "target").subtract(value(answer, "baseline"));
        if (way.signum() == 0) {
            return "undefined";
        }
        if (completion(answer).compareTo(BigDecimal.ONE) >= 0) {
            return "reached";
        }
        LocalDate today = day(answer.at("/computedFor").asString());
        if (ChronoUnit.DAYS.between(day(answer, "current"), today)
                > answer.at("/freshness/staleAfterDays").asInt()) {
            return "stale";
        }
        if (today.isAfter(day(answer, "target"))) {
            return "overdue";
        }
        return judged(pace(answer), answer.at("/thresholds"));
    }

    private static String judged(BigDecimal pace, JsonNode thresholds) {
        if (pace.compareTo(thresholds.at("/onTrack").decimalValue()) >= 0) {
            return "on-track";
        }
        if (pace.compareTo(thresholds.at("/moderate").decimalValue()) >= 0) {
            return "moderate";
        }
        return pace.compareTo(thresholds.at("/limited").decimalValue()) >= 0 ? "limited" : "deteriorating";
    }

    private static BigDecimal completion(JsonNode answer) {
        return value(answer, "current")
                .subtract(value(answer, "baseline"))
                .divide(value(answer, "target").subtract(value(answer, "baseline")), MathContext.DECIMAL128);
    }

    private static BigDecimal pace(JsonNode answer) {
        return completion(answer)
                .multiply(BigDecimal.valueOf(days(answer, "target")))
                .divide(BigDecimal.valueOf(days(answer, "current")), MathContext.DECIMAL128)
                .setScale(6, HALF_UP);
    }

    private static double growth(JsonNode answer) {
        double soFar = rate(answer, "current");
        double needed = rate(answer, "target");
        return Math.signum(needed) * soFar / Math.abs(needed);
    }

    private static double rate(JsonNode answer, String to) {
        double years = days(answer, to) / Rules.current().daysPerYear().doubleValue();
        double factor =
                value(answer, to).doubleValue() / value(answer, "baseline").doubleValue();
        return Math.exp(Math.log(factor) / years) - 1;
    }

    private static long days(JsonNode answer, String to) {
        return ChronoUnit.DAYS.between(day(answer, "baseline"), day(answer, to));
    }

    private static BigDecimal value(JsonNode answer, String role) {
        return input(answer, role).at("/value").decimalValue();
    }

    private static LocalDate day(JsonNode answer, String role) {
        return day(input(answer, role).at("/day").asString());
    }

    private static LocalDate day(String iso) {
        return LocalDate.parse(iso);
    }

    private static JsonNode input(JsonNode answer, String role) {
        for (JsonNode input : answer.at("/inputs")) {
            if (input.at("/role").asString().equals(role)) {
                return input;
            }
        }
        throw new AssertionError("no input " + role);
    }
}
