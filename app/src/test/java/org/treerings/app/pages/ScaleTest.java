package org.treerings.app.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Where days and numbers stand in a drawing. */
class ScaleTest {

    private static final LocalDate NEW_YEAR = LocalDate.of(2026, 1, 1);

    private static ProgressChart.Point point(int days, String value) {
        return new ProgressChart.Point(ProgressChart.Role.REPORT, NEW_YEAR.plusDays(days), new BigDecimal(value));
    }

    @Test
    void reachesFromTheFirstDayToTheLastAndFromTheLeastNumberToTheGreatest() {
        Scale scale = Scale.of(List.of(point(0, "10"), point(100, "15")), new BigDecimal("30"));
        assertThat(scale.x(NEW_YEAR)).isZero();
        assertThat(scale.x(NEW_YEAR.plusDays(50))).isEqualTo(Scale.WIDTH / 2);
        assertThat(scale.x(NEW_YEAR.plusDays(100))).isEqualTo(Scale.WIDTH);
        assertThat(scale.y(new BigDecimal("10"))).isEqualTo(Scale.HEIGHT);
        assertThat(scale.y(new BigDecimal("30"))).isZero();
    }

    @Test
    void putsWhatDoesNotDifferInTheMiddle() {
        Scale scale = Scale.of(List.of(point(0, "10")), null);
        assertThat(scale.x(NEW_YEAR)).isEqualTo(Scale.WIDTH / 2);
        assertThat(scale.y(BigDecimal.TEN)).isEqualTo(Scale.HEIGHT / 2);
    }
}
