package org.treerings.app.exporting;

import io.swagger.v3.oas.annotations.Parameter;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;
import org.treerings.queries.feed.Where;

/** What of a feed is asked for, as it stands in an address. */
record FeedParameters(
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

        @Parameter(description = "Only what changed after this position, which the answer before named.") @Nullable
        Long changedSince,

        @Parameter(description = "Only what has all of these.") @Nullable
        List<String> with) {

    Where where() {
        return new Where(country, region);
    }
}
