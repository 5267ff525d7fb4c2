package org.treerings.kernel.event;

import org.treerings.kernel.identity.ResourceId;

/** What happened on the city's Nature Pathway, whose nine steps are shown through the resources linked to them. */
public sealed interface PathwayEvent extends CityEvent permits StepResourceLinked, StepResourceUnlinked {

    /** Counts from 1 to 9, over all phases. */
    int step();

    ResourceId resource();
}
