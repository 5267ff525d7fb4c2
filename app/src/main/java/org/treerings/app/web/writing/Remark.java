package org.treerings.app.web.writing;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What can be said about any change, where there is nothing else to say. */
record Remark(@Nullable LocalDate statedOn, @Nullable String reason) implements Said {

    private static final Remark NONE = new Remark(null, null);

    static Remark orNone(@Nullable Remark remark) {
        return remark == null ? NONE : remark;
    }
}
