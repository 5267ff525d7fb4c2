package org.treerings.kernel.event;

import org.treerings.kernel.identity.ActorId;

/** Who may speak for the city, from when on. */
public sealed interface OfficersEvent extends CityEvent permits OfficerAppointed, OfficerDismissed {
    ActorId officer();
}
