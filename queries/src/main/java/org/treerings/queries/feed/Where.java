package org.treerings.queries.feed;

import org.jspecify.annotations.Nullable;

/**
 * Of which cities; what is absent does not restrict.
 *
 * @param country ISO 3166-1 alpha-2
 * @param region as the cities name it
 */
public record Where(@Nullable String country, @Nullable String region) {

    public static final Where ANYWHERE = new Where(null, null);
}
