package org.treerings.commands.resource;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.treerings.commands.Words;
import org.treerings.kernel.event.ResourceWithdrawn;
import org.treerings.kernel.identity.CityId;
import org.treerings.kernel.identity.ResourceId;

/** Share a resource no longer. */
public record WithdrawResource(
        CityId city,
        ResourceId resource,
        String reason,
        @Nullable LocalDate statedOn) implements ResourceCommand {

    ResourceWithdrawn event() {
        return new ResourceWithdrawn(city, resource, Words.reason(reason), statedOn);
    }
}
