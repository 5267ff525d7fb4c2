package org.treerings.app.web.writing;

import org.jspecify.annotations.Nullable;
import org.treerings.app.ledger.Receipt;
import org.treerings.app.ledger.Request;
import org.treerings.kernel.event.Provenance;
import org.treerings.kernel.identity.EntryId;

/** Has commands decided. */
@FunctionalInterface
public interface Commands {

    /**
     * Has a command decided and tells what it recorded.
     *
     * @param expected the entry that last touched the item, as far as the sender has seen
     * @param request under which key it was asked for
     * @throws org.treerings.commands.CommandRejected if it breaks a rule
     * @throws org.treerings.commands.VersionRequired if there is something to overwrite that may not have been seen
     * @throws org.treerings.commands.StaleItem if what was seen has changed
     * @throws org.axonframework.modelling.command.ConcurrencyException if it lost a race
     * @throws org.treerings.app.ledger.RequestRepeated if the key was used before
     */
    Receipt decide(Object command, Provenance provenance, @Nullable EntryId expected, @Nullable Request request);
}
