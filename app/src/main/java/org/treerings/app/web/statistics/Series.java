package org.treerings.app.web.statistics;

import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.treerings.app.web.BadParameter;
import org.treerings.app.web.Day;
import org.treerings.app.web.Word;

/** Days at intervals. */
final class Series {

    private enum Interval {
        DAY(Period.ofDays(1)),
        WEEK(Period.ofWeeks(1)),
        MONTH(Period.ofMonths(1)),
        QUARTER(Period.ofMonths(3)),
        YEAR(Period.ofYears(1));

        private final Period period;

        Interval(Period period) {
            this.period = period;
        }
    }

    private static final int MOST = 120;

    private Series() {}

    /**
     * The days from a day on, at intervals, up to a day; none where none are asked for.
     *
     * @param today by UTC; where it is later the next day may have come
     * @throws BadParameter if the parameters cannot be meant
     */
    static List<LocalDate> of(
            @Nullable LocalDate from, @Nullable LocalDate to, @Nullable String interval, LocalDate today) {
        LocalDate first = Day.of("from", from);
        LocalDate last = to == null ? today : to;
        if (first == null) {
            if (to != null || interval != null) {
                throw new BadParameter("from", "A series needs from, the first of its days.");
            }
            return List.of();
        }
        if (last.isAfter(today.plusDays(1))) {
            throw new BadParameter("to", "to must be a day that has come.");
        }
        if (first.isAfter(last)) {
            throw new BadParameter("from", "from must be a day up to to, which is " + last + ".");
        }
        return days(first, last, Word.of("interval", interval == null ? "month" : interval, Interval.class));
    }

    private static List<LocalDate> days(LocalDate first, LocalDate last, Interval interval) {
        List<LocalDate> days = IntStream.rangeClosed(0, MOST)
                .mapToObj(step -> first.plus(interval.period.multipliedBy(step)))
                .takeWhile(day -> !day.isAfter(last))
                .toList();
        if (days.size() > MOST) {
            throw new BadParameter(
                    "interval",
                    "A series has at most " + MOST
                            + " days; choose a longer interval, or from and to closer together.");
        }
        return days;
    }
}
