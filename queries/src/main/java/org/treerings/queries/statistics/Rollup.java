package org.treerings.queries.statistics;

import java.util.SortedMap;

/**
 * What was counted of some cities on a day.
 *
 * @param countries by ISO 3166-1 alpha-2
 * @param regions by name, without the cities that name none
 */
public record Rollup(Tally total, SortedMap<String, Tally> countries, SortedMap<String, Tally> regions) {}
