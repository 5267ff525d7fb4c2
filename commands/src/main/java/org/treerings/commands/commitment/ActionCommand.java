package org.treerings.commands.commitment;

import org.treerings.kernel.identity.ActionId;

/** A command about an action under a commitment. */
public interface ActionCommand extends CommitmentCommand {

    ActionId action();
}
