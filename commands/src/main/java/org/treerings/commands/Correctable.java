package org.treerings.commands;

import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import org.treerings.kernel.identity.EntryId;

/** An entity of which single entries can be taken back. */
public interface Correctable extends Erasable {

    /** Items in which what is right may stand in place of an entry of that item: itself, if it is not one of a kind. */
    default Collection<? extends Versions<?>> alike(Versions<?> item) {
        return List.of(item);
    }

    /** Entries that hang in the air: what they take back, confirm or stand under is not there on their day. */
    default Stream<EntryId> hanging() {
        return Stream.empty();
    }
}
