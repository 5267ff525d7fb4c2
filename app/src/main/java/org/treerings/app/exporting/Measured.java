package org.treerings.app.exporting;

import java.math.BigDecimal;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.treerings.kernel.measure.Measure;
import org.treerings.kernel.measure.Value;

/** The figures of a claim; nothing of it where it has words only. */
record Measured(
        @Nullable String type,
        @Nullable BigDecimal value,
        @Nullable String values,
        @Nullable String notes) {

    static Measured of(@Nullable Measure measure) {
        return measure == null
                ? new Measured(null, null, null, null)
                : new Measured(
                        measure.type().word(),
                        number(measure),
                        Cell.of(joined(measure.values())),
                        Cell.of(joined(measure.notes())));
    }

    private static @Nullable BigDecimal number(Measure measure) {
        return measure.values().size() == 1
                        && measure.values().values().iterator().next() instanceof Value.Amount(BigDecimal number)
                ? number
                : null;
    }

    private static @Nullable String joined(Map<String, ?> bySlot) {
        return bySlot.isEmpty()
                ? null
                : bySlot.entrySet().stream()
                        .map(slot -> slot.getKey() + "=" + plain(slot.getValue()))
                        .collect(Collectors.joining("; "));
    }

    private static String plain(Object value) {
        return switch (value) {
            case Value.Amount(BigDecimal number) -> number.toPlainString();
            case Value.Answer(boolean yes) -> yes ? "yes" : "no";
            default -> value.toString();
        };
    }
}
