package org.treerings.app.web.statistics;

import io.swagger.v3.oas.annotations.Parameter;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;
import org.treerings.app.web.BadParameter;
import org.treerings.app.web.Day;
import org.treerings.queries.feed.Where;

/** What is to be counted, as it stands in an address. */
record StatisticsParameters(
        @Parameter(description = "ISO 3166-1 alpha-2.") @Nullable
        String country,

        @Parameter(description = "The region as the cities name it.") @Nullable
        String region,

        @Parameter(description = "The day for which it is told; today where absent.") @Nullable
        LocalDate asOf,

        @Parameter(description = "As it was known at this instant; now where absent.")
        @DateTimeFormat(iso = DateTimeFormat.ISO.DATE_TIME)
        @Nullable
        OffsetDateTime knownAt,

        @Parameter(description = "The first day of a series.") @Nullable
        LocalDate from,

        @Parameter(description = "The last day that a series may have; today where absent.") @Nullable
        LocalDate to,

        @Parameter(description = "Between the days of a series: day, week, month, quarter or year; month where absent.")
        @Nullable
        String interval) {

    Where where() {
        return new Where(country, region);
    }

    /** Of the figures that are no series: where there is one, its end. */
    @Nullable
    LocalDate day() {
        return Day.of("asOf", asOf == null ? to : asOf);
    }

    /**
     * Of the series.
     *
     * @param today by UTC
     */
    List<LocalDate> days(LocalDate today) {
        if (asOf != null && from != null) {
            throw new BadParameter("asOf", "A series has days of its own; leave one of asOf and from out.");
        }
        return Series.of(from, to, interval, today);
    }
}
