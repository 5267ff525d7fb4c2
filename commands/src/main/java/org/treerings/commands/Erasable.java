package org.treerings.commands;

import java.util.List;
import org.treerings.kernel.event.PayloadErased;
import org.treerings.kernel.identity.EntryId;

/** An entity of which single entries can lose what they said. */
public interface Erasable {

    /** All that was recorded, item by item. */
    List<? extends Versions<?>> items();

    /** The entries that hold no item's value. */
    Lasting lasting();

    /** Whether nothing could be read without what an entry said. */
    default boolean isFounding(EntryId entry) {
        return false;
    }

    /** Has nobody go by what an entry said. */
    default void erase(PayloadErased event, EntryId erasure) {
        items().forEach(item -> item.erase(event.entry()));
        lasting().erase(event.entry(), erasure);
    }
}
