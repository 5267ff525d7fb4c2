package org.treerings.app.web.writing;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.treerings.kernel.identity.EntryId;

/** What every body of a write may carry. */
interface Said {

    /** The day the city says it; today where absent. */
    @Nullable
    LocalDate statedOn();

    /** Why, in free words. */
    @Nullable
    String reason();

    /** The entry of the same item that was wrong and that this replaces. */
    default @Nullable EntryId corrects() {
        return null;
    }
}
