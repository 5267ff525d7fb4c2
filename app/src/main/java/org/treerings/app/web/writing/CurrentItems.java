package org.treerings.app.web.writing;

import org.jspecify.annotations.Nullable;
import org.treerings.kernel.identity.CityId;
import org.treerings.queries.facts.CurrentItem;

/** Shows items as they are at this moment, all that was recorded included. */
@FunctionalInterface
public interface CurrentItems {

    @Nullable
    CurrentItem at(CityId city, String path);
}
