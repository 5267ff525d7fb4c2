package org.treerings.commands;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import org.treerings.kernel.measure.Value.Amount;

/** Numbers, as they are recorded: checked, and in their shortest form so that equal numbers are equal. */
public final class Numbers {

    private Numbers() {}

    public static BigDecimal plain(String field, BigDecimal number) {
        if (!Amount.fits(number)) {
            throw new CommandRejected(
                    "number-too-long", field, "Give a number of at most " + Amount.DIGITS + " digits.");
        }
        return new Amount(number).number();
    }

    public static @Nullable BigDecimal plainIfGiven(String field, @Nullable BigDecimal number) {
        return number == null ? null : plain(field, number);
    }
}
