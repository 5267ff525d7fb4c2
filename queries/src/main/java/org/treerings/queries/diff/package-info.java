/**
 * What lies between two states of a city's record: the changes, in words and with their reasons, and a patch that makes
 * the one profile out of the other.
 */
@NullMarked
package org.treerings.queries.diff;

import org.jspecify.annotations.NullMarked;
