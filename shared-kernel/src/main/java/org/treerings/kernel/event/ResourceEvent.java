package org.treerings.kernel.event;

import org.treerings.kernel.identity.ResourceId;

/** What happened to a resource of the city. */
public sealed interface ResourceEvent extends CityEvent permits ResourceShared, ResourceWithdrawn {
    ResourceId resource();
}
