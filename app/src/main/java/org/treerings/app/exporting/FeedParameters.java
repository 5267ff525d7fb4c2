package org.treerings.app.exporting;

import io.swagger.v3.oas.annotations.Parameter;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What of a feed is asked for, as it stands in an address. */
record FeedParameters(
        @Parameter(description = "ISO 3166-1 alpha-2.") @Nullable
        String country,

        @Parameter(description = "The region as the cities name it.") @Nullable
        String region,

        @Parameter(description = "The day for which it is told; today where absent.") @Nullable
        LocalDate asOf,

        @Parameter(description = "Only what changed after this position, which the answer before named.") @Nullable
        Long changedSince) {}
