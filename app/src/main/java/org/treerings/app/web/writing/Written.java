package org.treerings.app.web.writing;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.treerings.app.ledger.Receipt;
import org.treerings.kernel.identity.EntryId;

/**
 * What a write recorded.
 *
 * @param entries none if it changed nothing
 * @param position of the last of them, which is the item's new version; absent if nothing changed
 */
record Written(List<EntryId> entries, @Nullable Long position) {

    static Written of(Receipt receipt) {
        return new Written(receipt.entries(), receipt.position());
    }
}
