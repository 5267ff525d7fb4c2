/**
 * One table of facts: every version of every value of a city, from which history, timeline and the state as of any day,
 * as known at any position, are read. What a state means to a reader is told elsewhere.
 */
@NullMarked
package org.treerings.queries.facts;

import org.jspecify.annotations.NullMarked;
