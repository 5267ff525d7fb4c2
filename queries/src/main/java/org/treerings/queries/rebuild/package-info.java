/**
 * The read tables built anew from the entries, beside those that are read, until the new ones take their place.
 */
@NullMarked
package org.treerings.queries.rebuild;

import org.jspecify.annotations.NullMarked;
