package org.treerings.commands;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.treerings.kernel.identity.EntryId;

/** The item exists, and the command does not say which version of it was seen. Nothing was recorded. */
public final class VersionRequired extends RuntimeException {

    private static final long serialVersionUID = 1;

    private final @Nullable UUID last;

    VersionRequired(@Nullable EntryId last) {
        super("The item exists already; say which version of it you have seen.");
        this.last = last == null ? null : last.value();
    }

    /** The entry that touched the item last; absent if none ever did. */
    public @Nullable EntryId last() {
        return last == null ? null : new EntryId(last);
    }
}
