/**
 * The read tables looked after: whether they say what the entries say. What they hold and how it is written is told in the
 * memory.
 */
@NullMarked
package org.treerings.app.projections;

import org.jspecify.annotations.NullMarked;
