package org.treerings.commands;

import java.util.List;
import java.util.stream.Stream;
import org.treerings.kernel.identity.EntryId;

/** An entity of which single entries can be taken back. */
public interface Correctable {

    /** All that was recorded, item by item. */
    List<? extends Versions<?>> items();

    /** Whether an entry stays for ever: a registration, an import, a retraction. */
    boolean isLasting(EntryId entry);

    /** Entries that hang in the air: what they take back, confirm or stand under is not there on their day. */
    default Stream<EntryId> hanging() {
        return Stream.empty();
    }
}
