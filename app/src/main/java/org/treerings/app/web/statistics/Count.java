package org.treerings.app.web.statistics;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.math.BigDecimal;
import java.math.RoundingMode;
import org.jspecify.annotations.Nullable;
import org.treerings.queries.Rules;

/**
 * A figure.
 *
 * @param of the denominator; absent where the figure is the whole
 * @param share from 0 to 1; absent where there is nothing to share
 * @param list address of the rows that are counted
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record Count(int value, @Nullable Integer of, @Nullable BigDecimal share, String list) {

    static Count of(int value, @Nullable Integer of, String list) {
        return new Count(value, of, of == null || of == 0 ? null : share(value, of), list);
    }

    private static BigDecimal share(int value, int of) {
        return BigDecimal.valueOf(value)
                .divide(BigDecimal.valueOf(of), Rules.current().decimals(), RoundingMode.HALF_UP)
                .stripTrailingZeros();
    }
}
