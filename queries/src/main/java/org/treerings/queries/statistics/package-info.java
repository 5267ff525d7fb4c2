/**
 * Figures over all cities: for each what it counts, out of how many, by country and region, on any day and as it was known
 * at any position.
 */
@NullMarked
package org.treerings.queries.statistics;

import org.jspecify.annotations.NullMarked;
