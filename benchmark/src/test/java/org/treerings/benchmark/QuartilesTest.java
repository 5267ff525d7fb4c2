package org.treerings.benchmark;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.stream.DoubleStream;
import org.junit.jupiter.api.Test;

class QuartilesTest {

    @Test
    void areMembersOfTheSampleWhereTheyFallOnThem() {
        assertThat(Quartiles.of(DoubleStream.of(5, 1, 4, 2, 3))).isEqualTo(new Quartiles(2, 3, 4));
    }

    @Test
    void lieBetweenNeighboursWhereTheyFallBetween() {
        assertThat(Quartiles.of(DoubleStream.of(4, 2))).isEqualTo(new Quartiles(2.5, 3, 3.5));
    }

    @Test
    void ofOneValueAreThatValue() {
        assertThat(Quartiles.of(DoubleStream.of(7))).isEqualTo(new Quartiles(7, 7, 7));
    }

    @Test
    void thereAreNoneOfNothing() {
        assertThatIllegalArgumentException().isThrownBy(() -> Quartiles.of(DoubleStream.empty()));
    }
}
