package org.treerings.commands;

import java.util.HashSet;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.treerings.kernel.identity.EntryId;

/**
 * Entries that hold no item's value and are never taken back: registrations, imports, retractions, erasures; and which of all
 * entries are erased, for that lasts too.
 */
public final class Lasting {

    private Set<EntryId> entries = new HashSet<>();
    private Set<EntryId> erased = new HashSet<>();

    public void add(EntryId entry) {
        entries.add(entry);
    }

    boolean contains(EntryId entry) {
        return entries.contains(entry);
    }

    /** Notes an erasure, and what it erased. */
    public void erase(EntryId entry, EntryId erasure) {
        erased.add(entry);
        entries.add(erasure);
    }

    boolean isErased(EntryId entry) {
        return erased.contains(entry);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Lasting lasting && entries.equals(lasting.entries) && erased.equals(lasting.erased);
    }

    @Override
    public int hashCode() {
        return Objects.hash(entries, erased);
    }
}
