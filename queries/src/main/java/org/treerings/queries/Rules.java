package org.treerings.queries;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;

/**
 * By which figures the memory judges what it holds, in one version. A version never changes once it was shown; the next
 * one stands beside it, so that whoever computes again can read by which figures an old profile was told.
 *
 * @param staleAfterDays a value is stale when it was neither said nor confirmed for more days
 * @param decimals to which every computed figure is rounded, half up, before it is compared with a threshold
 * @param daysPerYear the year that growth rates count in
 * @param growthNeedsYears between the two values of a growth rate, at least, by the calendar
 * @param towardsTarget for what was done in relation to what was needed by then
 * @param withoutTarget for growth a year, where there is no target with a day
 * @param limitExponent how steeply these fall near a natural limit
 */
public record Rules(
        String version,
        String note,
        int staleAfterDays,
        int decimals,
        BigDecimal daysPerYear,
        int growthNeedsYears,
        Thresholds towardsTarget,
        Thresholds withoutTarget,
        BigDecimal limitExponent) {

    /** Where each judgement begins; what lies below the last is a deterioration. */
    public record Thresholds(BigDecimal onTrack, BigDecimal moderate, BigDecimal limited) {}

    private static final String CURRENT = "2026.2";

    /** The rules in force. */
    public static Rules current() {
        return Current.RULES;
    }

    private static Rules load(String version) {
        try (InputStream data = Rules.class.getResourceAsStream("/rules/" + version + ".json")) {
            if (data == null) {
                throw new IllegalStateException("no rules " + version);
            }
            return Json.documents().readValue(data, Rules.class);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static final class Current {
        private static final Rules RULES = load(CURRENT);
    }
}
