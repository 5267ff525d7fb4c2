package org.treerings.app.pages;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Where days and numbers stand in a drawing of {@value #WIDTH} by {@value #HEIGHT}.
 *
 * @param first day at the left edge
 * @param last day at the right edge
 * @param low number at the lower edge
 * @param high number at the upper edge
 */
record Scale(LocalDate first, LocalDate last, BigDecimal low, BigDecimal high) {

    static final int WIDTH = 480;
    static final int HEIGHT = 200;

    static final Scale EMPTY = new Scale(LocalDate.EPOCH, LocalDate.EPOCH, BigDecimal.ZERO, BigDecimal.ZERO);

    static Scale of(List<ProgressChart.Point> points, @Nullable BigDecimal goal) {
        if (points.isEmpty()) {
            return EMPTY;
        }
        List<LocalDate> days =
                points.stream().map(ProgressChart.Point::day).sorted().toList();
        List<BigDecimal> numbers = Stream.concat(
                        points.stream().map(ProgressChart.Point::value), Stream.ofNullable(goal))
                .sorted(Comparator.naturalOrder())
                .toList();
        return new Scale(days.getFirst(), days.getLast(), numbers.getFirst(), numbers.getLast());
    }

    /** A single day stands in the middle. */
    public long x(LocalDate day) {
        long days = ChronoUnit.DAYS.between(first, last);
        return days == 0 ? WIDTH / 2 : Math.round((double) WIDTH * ChronoUnit.DAYS.between(first, day) / days);
    }

    /** A single number stands in the middle; upwards is less, as drawings have it. */
    public long y(BigDecimal number) {
        double range = high.subtract(low).doubleValue();
        return range == 0
                ? HEIGHT / 2
                : Math.round(HEIGHT - HEIGHT * number.subtract(low).doubleValue() / range);
    }
}
