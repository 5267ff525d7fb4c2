/**
 * How fast the append path is, as ratios to a floor that runs in turns with it on the same server. Measures, and
 * judges nothing: a target that is missed is printed, not thrown.
 */
@NullMarked
package org.treerings.benchmark;

import org.jspecify.annotations.NullMarked;
