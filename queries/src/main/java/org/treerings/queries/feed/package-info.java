/**
 * Flat rows over all cities, for those who load them into tables of their own: everything, as of a day, or what has
 * changed since they last asked.
 */
@NullMarked
package org.treerings.queries.feed;

import org.jspecify.annotations.NullMarked;
