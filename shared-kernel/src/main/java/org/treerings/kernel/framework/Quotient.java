package org.treerings.kernel.framework;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import org.treerings.kernel.measure.Value.Amount;

/** A value before it is divided, so that it is rounded only once. The divisor is not 0. */
public record Quotient(BigDecimal dividend, BigDecimal divisor) {

    private static final MathContext SHOWN = new MathContext(20, RoundingMode.HALF_UP);
    private static final BigDecimal BEYOND = BigDecimal.TEN.pow(20);

    /** Whether the value can be recorded, with room for decimals. */
    public boolean fits() {
        return dividend.compareTo(divisor.multiply(BEYOND)) < 0;
    }

    /** To 20 digits, of which none is further behind the point than an amount's can be. */
    public BigDecimal value() {
        BigDecimal value = dividend.divide(divisor, SHOWN);
        return new Amount(value.scale() > Amount.DIGITS ? value.setScale(Amount.DIGITS, RoundingMode.HALF_UP) : value)
                .number();
    }

    /** Half up to so many decimals, from the exact value. */
    public BigDecimal rounded(int decimals) {
        return new Amount(dividend.divide(divisor, decimals, RoundingMode.HALF_UP)).number();
    }
}
