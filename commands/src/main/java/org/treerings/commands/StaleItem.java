package org.treerings.commands;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.treerings.kernel.identity.EntryId;

/** The item is not, or no longer, in the version that was seen. Nothing was recorded. */
public final class StaleItem extends RuntimeException {

    private static final long serialVersionUID = 1;

    private final @Nullable UUID last;

    StaleItem(@Nullable EntryId last) {
        super("The item has changed since the version that you have seen.");
        this.last = last == null ? null : last.value();
    }

    /** The entry that touched the item last; absent if none ever did. */
    public @Nullable EntryId last() {
        return last == null ? null : new EntryId(last);
    }
}
