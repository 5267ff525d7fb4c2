package org.treerings.app.importing;

import java.util.UUID;
import org.treerings.kernel.event.Provenance;

/** Where an import's commands are decided: on the record itself, or on a copy that is thrown away. */
@FunctionalInterface
public interface Decisions {

    /**
     * Has a command decided.
     *
     * @param correlation what all commands of one import have in common
     * @return whether it recorded something
     * @throws org.treerings.commands.CommandRejected if it broke a rule
     */
    boolean decide(Object command, Provenance provenance, UUID correlation);
}
