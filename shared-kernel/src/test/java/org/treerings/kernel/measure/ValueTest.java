package org.treerings.kernel.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;

class ValueTest {

    @Test
    void isEqualHoweverManyZerosItWasWrittenWith() {
        assertThat(Value.of("62.350")).isEqualTo(Value.of("62.35"));
        assertThat(Value.of("2E+2")).isEqualTo(Value.of(200));
    }

    @Test
    void refusesAnExponentThatWouldFillTheMemory() {
        assertThatThrownBy(() -> Value.of("1E+10000000")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Value.of("1E-10000000")).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void refusesWhatIsNeitherNumberNorAnswer() {
        assertThatThrownBy(() -> Value.of((Object) "many")).isInstanceOf(IllegalArgumentException.class);
        assertThat(Value.of((Object) new BigDecimal("10"))).isEqualTo(Value.of(10));
        assertThat(Value.of((Object) true)).isEqualTo(Value.of(true));
    }
}
