package org.treerings.kernel.event;

import org.treerings.kernel.identity.CommitmentId;

/** What happened to a commitment. */
public sealed interface CommitmentEvent extends CityEvent permits CommitmentMade, CommitmentWithdrawn, ActionEvent {

    CommitmentId commitment();
}
