package org.treerings.queries.facts;

import org.treerings.kernel.identity.CityId;

/** Where a value stands: in which city's record, and where in it. */
record Place(CityId city, String path) {}
