package org.treerings.kernel.framework;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.treerings.kernel.measure.Quantity;

class ComputationTest {

    @Test
    void tellsTheShareOfAPart() {
        Quotient share = quotient(1, Map.of("natural_area", Quantity.of("1954.67"), "city_area", Quantity.of("9228")));
        assertThat(share.value()).isEqualTo("21.181946250541829215");
        assertThat(share.rounded(1)).isEqualTo("21.2");
    }

    @Test
    void tellsHowFarPatchesHangTogether() {
        Quantity groups = Quantity.of(List.of(60, 40));
        assertThat(quotient(2, Map.of("connected_group_areas", groups, "natural_area", Quantity.of("100")))
                        .rounded(1))
                .isEqualTo("52");
    }

    @Test
    void tellsHowMuchAThousandPeopleHave() {
        assertThat(quotient(
                                12,
                                Map.of(
                                        "accessible_green_area",
                                        Quantity.of("900"),
                                        "population",
                                        Quantity.of("2459200")))
                        .rounded(1))
                .isEqualTo("0.4");
    }

    @Test
    void roundsHalfUpOnceFromTheExactValue() {
        assertThat(new Quotient(new BigDecimal("0.25"), BigDecimal.ONE).rounded(1))
                .isEqualTo("0.3");
        BigDecimal justBelow = new BigDecimal("0.2499999999999999999999999");
        assertThat(new Quotient(justBelow, BigDecimal.ONE).rounded(1)).isEqualTo("0.2");
    }

    @Test
    void scoresExactlyTwentyPercentOfNaturalAreaAsThePrintedTableDoes() {
        BandTable bands = requireNonNull(indicator(1).bands());
        assertThat(bands.score(new BigDecimal("20.0"))).hasValue(3);
        assertThat(bands.score(new BigDecimal("20.1"))).hasValue(4);
        assertThat(bands.score(new BigDecimal("6.95"))).isEmpty();
    }

    @Test
    void needsAllItsVariables() {
        assertThatThrownBy(() -> quotient(1, Map.of("natural_area", Quantity.of("1"))))
                .hasMessage("the formula needs city_area");
    }

    private static Quotient quotient(int indicator, Map<String, Quantity> variables) {
        return requireNonNull(indicator(indicator).computation()).quotient(variables);
    }

    private static Indicator indicator(int number) {
        return Framework.current().index().indicators().get(number - 1);
    }
}
