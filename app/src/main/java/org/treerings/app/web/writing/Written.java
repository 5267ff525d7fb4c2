package org.treerings.app.web.writing;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.treerings.app.ledger.Receipt;
import org.treerings.kernel.identity.EntryId;

/**
 * What a write recorded.
 *
 * @param entries none if it changed nothing
 * @param position of the last of them; absent if nothing changed. It is the item's new version, except that a
 *     confirmation leaves the item's version as it is
 */
record Written(List<EntryId> entries, @Nullable Long position) {

    static Written of(Receipt receipt) {
        return new Written(receipt.entries(), receipt.position());
    }
}
