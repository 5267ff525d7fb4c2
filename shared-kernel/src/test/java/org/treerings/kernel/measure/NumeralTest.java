package org.treerings.kernel.measure;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NumeralTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "2459200; 2459200",
                "2,459,200; 2459200",
                "2，459，200; 2459200",
                "2 459 200; 2459200",
                "245.92万; 2459200",
                "1.2亿; 120000000",
                "2.46 million; 2460000",
                "62.35; 62.35",
                "-3; -3"
            })
    void readsANumberInAnyNotation(String words, BigDecimal value) {
        assertThat(Numeral.of(words))
                .hasValueSatisfying(figure -> assertThat(figure.value()).isEqualByComparingTo(value));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "three", "2,45", "62,35", "1.2.3", "about 200", "200 people", "12345678901234567890"})
    void readsNothingElse(String words) {
        assertThat(Numeral.of(words)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "245.92万; 2459200; true",
                "245.92万; 2459299; true",
                "246万; 2459200; true",
                "245万; 2459200; true",
                "247万; 2459200; false",
                "3 million; 2459200; false",
                "2459201; 2459200; false"
            })
    void agreesWithWhatItRoundsOrCutsOff(String words, BigDecimal exact, boolean agrees) {
        assertThat(Numeral.of(words).orElseThrow().agreesWith(exact)).isEqualTo(agrees);
    }
}
