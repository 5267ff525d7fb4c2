package org.treerings.app.ledger;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.treerings.kernel.identity.EntryId;

/**
 * What a command appended.
 *
 * @param position of the last of the entries; absent if there are none
 */
public record Receipt(List<EntryId> entries, @Nullable Long position) {

    public static final Receipt NOTHING = new Receipt(List.of(), null);

    public boolean changed() {
        return !entries.isEmpty();
    }
}
