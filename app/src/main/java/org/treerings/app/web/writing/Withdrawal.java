package org.treerings.app.web.writing;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Takes something back, with a reason. */
record Withdrawal(@Nullable LocalDate statedOn, @Nullable String reason) implements Said {}
