package org.treerings.kernel.measure;

import java.math.BigDecimal;
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
                    case COUNT -> number.scale() <= 0 && number.signum() >= 0 && within(number);
                    case PERCENTAGE -> between(number, 0, 100) && within(number);
                    case YES_NO, COMPOSITE, TEXT -> false;
                };
        };
    }

    /** What the slot takes, in words for whoever gave something else. */
    public String expectation() {
        return switch (type) {
            case COUNT -> "a whole number, at least 0";
            case PERCENTAGE -> "a number from 0 to 100";
            case YES_NO -> "true or false";
            case COMPOSITE, TEXT -> "words";
        };
    }

    private static boolean between(BigDecimal number, int low, int high) {
        return number.compareTo(BigDecimal.valueOf(low)) >= 0 && number.compareTo(BigDecimal.valueOf(high)) <= 0;
    }

    private boolean within(BigDecimal number) {
        return (min == null || number.compareTo(min) >= 0) && (max == null || number.compareTo(max) <= 0);
    }
}
