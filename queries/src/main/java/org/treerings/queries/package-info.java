/**
 * The memory: what is known and since when. Projections write it from events, queries read it; no command reaches here.
 */
@NullMarked
package org.treerings.queries;

import org.jspecify.annotations.NullMarked;
