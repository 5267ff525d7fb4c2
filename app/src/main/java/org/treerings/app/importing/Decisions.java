package org.treerings.app.importing;

import org.treerings.kernel.event.Provenance;

/** Where an import's commands are decided: on the record itself, or on a copy that is thrown away. */
@FunctionalInterface
public interface Decisions {

    /**
     * Has a command decided.
     *
     * @return whether it recorded something
     * @throws org.treerings.commands.CommandRejected if it broke a rule
     */
    boolean decide(Object command, Provenance provenance);
}
