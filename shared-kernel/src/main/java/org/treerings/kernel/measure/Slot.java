package org.treerings.kernel.measure;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A typed hole in a sentence.
 *
 * @param unit what is counted; absent for a yes or no
 * @param label the question it answers, by language
 * @param direction which way is better, where that is known
 * @param scale of a count; absent for amounts
 */
public record Slot(
        String code,
        MeasureType type,
        @Nullable String unit,
        Map<String, String> label,
        @Nullable BigDecimal min,
        @Nullable BigDecimal max,
        @Nullable Direction direction,
        @Nullable Scale scale) {

    private static final BigDecimal WHOLE = BigDecimal.valueOf(100);

    /** A slot for amounts, or for a yes or no. */
    public Slot(
            String code,
            MeasureType type,
            @Nullable String unit,
            Map<String, String> label,
            @Nullable BigDecimal min,
            @Nullable BigDecimal max,
            @Nullable Direction direction) {
        this(code, type, unit, label, min, max, direction, null);
    }

    /** Whether the value is of the slot's type and within its bounds. */
    public boolean accepts(Value value) {
        return switch (value) {
            case Value.Answer _ -> type == MeasureType.YES_NO;
            case Value.Amount(BigDecimal number) ->
                switch (type) {
                    case COUNT -> number.scale() <= 0 && within(number);
                    case PERCENTAGE -> within(number);
                    case YES_NO, COMPOSITE, TEXT -> false;
                };
        };
    }

    /** Whether there is a number within the bounds. */
    public boolean acceptsAny() {
        BigDecimal highest = highest();
        return highest == null || lowest().compareTo(highest) <= 0;
    }

    /** What the slot takes, in words for whoever gave something else. */
    public String expectation() {
        return switch (type) {
            case COUNT -> "a whole number" + range();
            case PERCENTAGE -> "a number" + range();
            case YES_NO -> "true or false";
            case COMPOSITE, TEXT -> "words";
        };
    }

    private boolean within(BigDecimal number) {
        BigDecimal highest = highest();
        return number.compareTo(lowest()) >= 0 && (highest == null || number.compareTo(highest) <= 0);
    }

    /** Nothing that is counted or shared out falls below 0. */
    private BigDecimal lowest() {
        BigDecimal lowest = min == null ? BigDecimal.ZERO : min.max(BigDecimal.ZERO);
        return type == MeasureType.COUNT ? lowest.setScale(0, RoundingMode.CEILING) : lowest;
    }

    private @Nullable BigDecimal highest() {
        if (type == MeasureType.PERCENTAGE) {
            return max == null ? WHOLE : max.min(WHOLE);
        }
        return max == null ? null : max.setScale(0, RoundingMode.FLOOR);
    }

    private String range() {
        BigDecimal highest = highest();
        String lowest = lowest().toPlainString();
        return highest == null ? ", at least " + lowest : " from " + lowest + " to " + highest.toPlainString();
    }
}
