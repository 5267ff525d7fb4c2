package org.treerings.commands;

import java.util.function.BooleanSupplier;
import org.treerings.commands.Versions.Version;
import org.treerings.kernel.event.EntryRetracted;
import org.treerings.kernel.identity.EntryId;

/** Takes a wrong entry back and records anew in its place. A refusal on the way leaves the record as it was. */
public final class Correction {

    private Correction() {}

    /**
     * Corrects an entry.
     *
     * @param item that holds the wrong entry
     * @param anew records what is right, and tells whether that changed something
     */
    public static <V> boolean of(Versions<V> item, EntryRetracted retraction, BooleanSupplier anew) {
        Version<V> wrong = item.find(retraction.entry()).orElseThrow();
        Entries.append(retraction);
        EntryId retracted = item.lastTouched();
        if (!anew.getAsBoolean()) {
            throw new CommandRejected(
                    "correction-holds-already",
                    "command",
                    "Without entry " + wrong.entry() + " this holds already; retract that entry instead.");
        }
        EntryId recorded = item.lastTouched();
        if (recorded == null || recorded.equals(retracted)) {
            throw new CommandRejected(
                    "correction-of-another-item",
                    "command",
                    "Entry " + wrong.entry() + " is about something else; correct it by what it is about.");
        }
        isAnother(wrong, item.find(recorded).orElseThrow());
        return true;
    }

    private static <V> void isAnother(Version<V> wrong, Version<V> right) {
        if (wrong.day().equals(right.day()) && wrong.value().equals(right.value())) {
            throw new CommandRejected(
                    "correction-identical",
                    "command",
                    "This is what entry " + wrong.entry() + " says already; give what is right instead.");
        }
    }
}
