package org.treerings.commands;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.treerings.kernel.event.PayloadErased;
import org.treerings.kernel.identity.CityId;
import org.treerings.kernel.identity.EntryId;

/** A command that has what an entry said erased for good. */
public interface Erasure {

    CityId city();

    /** Whose payload goes. */
    EntryId entry();

    String reason();

    /** The day it is erased. */
    @Nullable
    LocalDate statedOn();

    /**
     * Decides it. True, for the command's answer.
     *
     * @throws CommandRejected if there is no such entry, if it was erased before, or if nothing could be read without it
     */
    default boolean of(Erasable entity) {
        isKnown(entity);
        if (entity.isFounding(entry())) {
            throw new CommandRejected(
                    "not-erasable",
                    "entry",
                    "A registration stays: nothing of a city could be read without it. Record another name instead.");
        }
        if (entity.lasting().isErased(entry())) {
            throw new CommandRejected(
                    "already-erased", "entry", "Entry " + entry() + " is erased already; nothing is left to do.");
        }
        return Entries.append(new PayloadErased(city(), entry(), Words.reason(reason()), statedOn()));
    }

    private void isKnown(Erasable entity) {
        boolean held =
                entity.items().stream().anyMatch(item -> item.find(entry()).isPresent());
        if (!held && !entity.lasting().contains(entry())) {
            throw Rules.unknownEntry(entry());
        }
    }
}
