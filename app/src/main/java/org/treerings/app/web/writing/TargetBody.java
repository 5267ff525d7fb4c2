package org.treerings.app.web.writing;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.treerings.kernel.identity.EntryId;

/** Where the city wants to get: in words, and as a value and a day where it can. */
record TargetBody(
        @Nullable String text,
        @Nullable String language,
        @Nullable Values measure,
        @Nullable LocalDate dueOn,
        @Nullable LocalDate statedOn,
        @Nullable String reason,
        @Nullable EntryId corrects)
        implements Said {}
