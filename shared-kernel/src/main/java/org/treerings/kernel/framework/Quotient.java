package org.treerings.kernel.framework;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import org.treerings.kernel.measure.Value.Amount;

/** A value before it is divided, so that it is rounded only once. The divisor is not 0. */
public record Quotient(BigDecimal dividend, BigDecimal divisor) {

    private static final MathContext SHOWN = new MathContext(20, RoundingMode.HALF_UP);

    /** To 20 digits. */
    public BigDecimal value() {
        return new Amount(dividend.divide(divisor, SHOWN)).number();
    }

    /** Half up to so many decimals, from the exact value. */
    public BigDecimal rounded(int decimals) {
        return new Amount(dividend.divide(divisor, decimals, RoundingMode.HALF_UP)).number();
    }
}
